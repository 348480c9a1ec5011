package duban.reader;

import static duban.reader.Plans.ISSUED;
import static duban.reader.Plans.TITLE;
import static duban.reader.Plans.ledBy;
import static duban.reader.Plans.measure;
import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import org.junit.jupiter.api.Test;

/** The rules about title, issuer, issue date, period and office. */
class MissingFactsTests {

  private static final Measure MEASURE = measure("1", ledBy("市教育局"));

  @Test
  void areNamedOneByOne() {
    assertThat(Plans.codes(Plans.stating(null, null, null, null, null, null, MEASURE)))
        .contains("no-title", "no-issuer", "no-issue-date", "no-period", "no-office");
  }

  @Test
  void areNamedInADocumentThatHasNone() {
    assertThat(PlanReader.read("a", "1.甲。(牵头单位:市教育局)").findings())
        .extracting(Finding::code)
        .contains("no-title", "no-issuer", "no-issue-date", "no-period", "no-office");
  }

  @Test
  void areErrorsWhereNothingCanBePublishedWithoutThem() {
    assertThat(Plans.check(Plans.stating(null, "市政府", ISSUED, 2024, null, "办公室", MEASURE)))
        .filteredOn(finding -> finding.level() == Level.ERROR)
        .extracting(Finding::subject)
        .containsExactly("/title", "/periodEnd");
  }

  @Test
  void areNoDoubtWhereAllIsThere() {
    assertThat(Plans.codes(Plans.stating(TITLE, "市政府", ISSUED, 2024, 2026, "办公室", MEASURE)))
        .containsExactly("no-deadline", "no-result");
  }
}
