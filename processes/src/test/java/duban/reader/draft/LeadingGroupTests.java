package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class LeadingGroupTests {
  @Test
  void isCalledAsTheTextMostlyCallsIt() {
    LeadingGroup group =
        LeadingGroup.of(
            Texts.lines("各县政府,市就业工作领导小组成员单位:\n市就业工作领导小组统筹推进。\n乐水市就业工作领导小组办公室"), "乐水市就业工作领导小组办公室");

    assertThat(group).isEqualTo(new LeadingGroup("市就业工作领导小组", "乐水市就业工作领导小组办公室", null));
  }

  @Test
  void mayHaveItsOfficeHosted() {
    assertThat(LeadingGroup.of(Texts.lines("成立市就业工作领导小组,领导小组办公室设在市人社局。"), null))
        .isEqualTo(new LeadingGroup("市就业工作领导小组", "领导小组办公室", "市人社局"));
  }

  @Test
  void isNoneWhereNoneIsNamed() {
    assertThat(LeadingGroup.of(Texts.lines("加强领导。"), "乐水市人民政府"))
        .isEqualTo(new LeadingGroup(null, null, null));
  }
}
