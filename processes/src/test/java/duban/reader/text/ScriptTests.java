package duban.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTests {
  @Test
  void keepsTheLengthOfTheText() {
    String text = "頭髮發展後臺乾燥干部";

    assertThat(Script.simplify(text)).hasSameSizeAs(text).startsWith("头发发展后台");
  }

  @Test
  void putsTheUsualCharacterForOneThatOnlyLooksLikeIt() {
    assertThat(Script.usual('\u965C')).isEqualTo('陕');
    assertThat(Script.usual('\uF9DD')).isEqualTo('利');
    assertThat(Script.usual('\u2F00')).isEqualTo('一');
    assertThat(Script.usual('张')).isEqualTo('张');
  }
}
