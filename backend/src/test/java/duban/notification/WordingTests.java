package duban.notification;

import static org.assertj.core.api.Assertions.assertThat;

import duban.notification.Audience.Part;
import duban.planning.MeasureUnit;
import duban.work.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

  private final Wording wording =
      new Wording(Clock.fixed(Instant.parse("2023-03-20T01:00:00Z"), ZoneId.of("Asia/Shanghai")));

  @Test
  void fillsFactsWordsAndDaysInBothLanguages() {
    Words words =
        wording.of(
            NoticeKind.REMINDER,
            Map.of("task", "report", "period", "2023-Q2", "due", "2023-06-25T16:30:00Z"));

    assertThat(words.zh()).isEqualTo("填报进展（2023年第二季度）将于6月26日到期");
    assertThat(words.en()).isEqualTo("Report progress (Q2 2023) is due on 26 June");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-Q3, 2023年第三季度, Q3 2023",
    "2023-H2, 2023年下半年, second half of 2023",
    "2023-07, 2023年7月, 2023-7",
    "final, 总结报告, final report"
  })
  void wordsPeriodsAsPagesDo(String period, String zh, String en) {
    Words words = wording.of(NoticeKind.ASSIGNED, Map.of("task", "report", "period", period));

    assertThat(words)
        .isEqualTo(new Words("新任务：填报进展（" + zh + "）", "New task: Report progress (" + en + ")"));
  }

  @Test
  void leavesOutWhatItsFactsAreMissingFor() {
    assertThat(wording.of(NoticeKind.YELLOW_CARD, Map.of("task", "implement")).zh())
        .isEqualTo("黄牌：逾期未落实");
    assertThat(wording.of(NoticeKind.YELLOW_CARD, Map.of("task", "implement", "note", "抓紧")).en())
        .isEqualTo("Yellow card: Implement is overdue. 抓紧");
  }

  @Test
  void takesWhatPeopleWroteAsItIs() {
    String reason = "见附件 {task} [$1] \\n";

    assertThat(wording.of(NoticeKind.RETURNED, Map.of("what", "report", "reason", reason)).zh())
        .isEqualTo("进展报告被退回：" + reason);
  }

  @Test
  void saysWhy() {
    Words words = wording.of(new Reason("head", "xz-kjj", "市科技局", "5", "lead"));

    assertThat(words.zh()).isEqualTo("您是市科技局的负责人，第5项措施由贵单位牵头。");
    assertThat(words.en()).isEqualTo("You are the head of 市科技局, which leads measure 5.");
    assertThat(wording.of(new Reason("staff", "xz-kjj", "市科技局", null, null)).zh())
        .isEqualTo("您在市科技局工作。");
  }

  @Test
  void hasWordsForEverythingInBothLanguages() {
    List<String> missing = new ArrayList<>();
    for (Language language : Language.values()) {
      keys()
          .filter(key -> !wording.knows(language, key))
          .forEach(key -> missing.add(key + language));
    }
    assertThat(missing).isEmpty();
  }

  private static Stream<String> keys() {
    return Stream.of(
            Stream.of(NoticeKind.values()).map(NoticeKind::slug),
            Stream.of(NoticeKind.values())
                .filter(NoticeKind::isBundled)
                .map(kind -> kind.slug() + ".many"),
            Stream.of(TaskKind.values()).map(kind -> "task." + kind.slug()),
            Stream.of(Part.values()).map(part -> "reason." + lower(part)),
            Stream.of(MeasureUnit.Role.values()).map(role -> "role." + lower(role)))
        .flatMap(it -> it);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
