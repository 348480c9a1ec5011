package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Finding;
import duban.plan.FirstListedLeads;
import duban.plan.Plan;
import duban.plan.Reading;
import duban.plan.SourceSpan;
import duban.reader.rule.PlacedPlan;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanRulesTests {

  private final Reading reading = Texts.reading("1.甲。(市工信局负责)\n2.乙。(市教育局牵头)");

  @Test
  void pointsAtWhatInThePlanItIsAbout() {
    assertThat(PlanRules.check(reading.plan(), reading.provenance()))
        .filteredOn(finding -> finding.code().equals("no-lead"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).isEqualTo("/measures/0");
              assertThat(finding.place()).isEqualTo(reading.provenance().get("/measures/0"));
            });
  }

  @Test
  void findsNothingMoreOnceItWasPutRight() {
    Plan edited = FirstListedLeads.apply(reading.plan());

    assertThat(PlanRules.check(edited, reading.provenance()))
        .extracting(Finding::code)
        .doesNotContain("no-lead");
  }

  @Test
  void knowsNoPlaceOfWhatAPersonAdded() {
    assertThat(PlanRules.check(reading.plan(), Map.of()))
        .allSatisfy(finding -> assertThat(finding.place()).isNull());
  }

  @Test
  void pointsAtThePartOfThePlanWhoseValueHasNoPlace() {
    SourceSpan place = new SourceSpan(3, 4);
    PlacedPlan placed = new PlacedPlan(reading.plan(), Map.of("/measures/0", place));

    assertThat(placed.place("/measures/0/items/0/lead/0")).isEqualTo(place);
    assertThat(placed.place("/measures/1")).isNull();
  }
}
