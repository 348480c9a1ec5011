package duban.reporting.edit;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reporting.body.Block;
import duban.reporting.body.Masthead;
import duban.reporting.body.Paragraph;
import duban.reporting.body.ReportBody;
import duban.reporting.body.Run;
import duban.reporting.body.Sentence;
import duban.reporting.body.Source;
import duban.reporting.kept.Revisions.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SittingsTests {

  private static final Instant NINE = Instant.parse("2023-07-20T01:00:00Z");

  @Test
  void savingsOfOnePersonOneSoonAfterTheOtherAreOneWithAllTheyChanged() {
    List<Difference> differences =
        Difference.of(
            List.of(
                saved(0, null, 0, "甲。"),
                saved(1, "王主任", 5, "甲。", "乙"),
                saved(2, "王主任", 6, "甲。", "乙丙。"),
                saved(3, "王主任", 40, "乙丙。"),
                saved(4, "李主任", 41, "乙丙。", "丁。")),
            Set.of());

    assertThat(differences).extracting(Difference::revision).containsExactly(4, 3, 2, 0);
    Difference sitting = differences.get(2);
    assertThat(sitting.savings()).isEqualTo(2);
    assertThat(sitting.added()).containsExactly("乙丙。");
    assertThat(sitting.removed()).isEmpty();
    assertThat(differences.get(1).removed()).containsExactly("甲。");
    assertThat(differences.get(0).by()).isEqualTo("李主任");
  }

  @Test
  void whatTheLeadersWereGivenIsNeverJoinedWithWhatCameAfter() {
    List<Difference> differences =
        Difference.of(
            List.of(
                saved(0, null, 0, "甲。"),
                saved(1, "王主任", 1, "乙。"),
                saved(2, "王主任", 2, "丙。"),
                saved(3, "王主任", 3, "丁。")),
            Set.of(2));

    assertThat(differences).extracting(Difference::revision).containsExactly(3, 2, 0);
    assertThat(differences).extracting(Difference::handedIn).containsExactly(false, true, false);
    assertThat(differences.get(0).removed()).containsExactly("丙。");
  }

  @Test
  void theDraftStandsByItself() {
    List<Difference> differences =
        Difference.of(List.of(saved(0, null, 0, "甲。"), saved(1, null, 1, "乙。")), Set.of());

    assertThat(differences).hasSize(2);
  }

  private static Revision saved(int number, String by, int minute, String... sentences) {
    Source author = Source.author("office", "王主任", NINE);
    Block paragraph =
        new Paragraph(
            "overview",
            List.of(sentences).stream()
                .map(text -> new Sentence(List.of(new Run.Words(text)), List.of(author)))
                .toList());
    Masthead masthead =
        new Masthead("督查室", 2023, 1, "报告", LocalDate.of(2023, 7, 20), "领导小组", "督查室");
    return new Revision(
        number,
        new ReportBody(masthead, List.of(paragraph), List.of()),
        by,
        NINE.plusSeconds(minute * 60L));
  }
}
