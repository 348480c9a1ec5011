package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Finding;
import duban.reader.PlanReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleInNoticeTests {

  @Test
  void isAnotherThanThatOfThePlan() {
    assertThat(codes("乐水市促进就业三年行动方案", "乐水市稳定就业工作要点")).contains("title-differs");
  }

  @Test
  void mayBeShorterOrPutOtherwiseInMarks() {
    assertThat(codes("促进就业三年行动方案", "乐水市促进就业三年行动方案(2024-2026年)")).doesNotContain("title-differs");
    assertThat(codes("乐水市“促进就业”行动方案", "乐水市\"促进就业\"行动方案")).doesNotContain("title-differs");
  }

  private static List<String> codes(String sent, String title) {
    String text =
        "乐水市人民政府办公室关于印发《%s》的通知\n各县(市)区人民政府:\n请认真执行。\n乐水市人民政府办公室\n2024年3月5日\n%s\n为促进就业,制定本方案。\n1.稳岗。返还保费。(市人社局负责)\n";
    return PlanReader.read("leshui", text.formatted(sent, title)).findings().stream()
        .map(Finding::code)
        .toList();
  }
}
