package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTests {
  @Test
  void keepsTheLengthOfTheText() {
    String text = "頭髮發展後臺乾燥干部";

    assertThat(Script.simplify(text)).hasSameSizeAs(text).startsWith("头发发展后台");
  }
}
