package duban.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstListedLeadsTests {

  private static final List<String> NOBODY = List.of();

  @Test
  void letsTheFirstResponsibleUnitLeadWhereNoneDoes() {
    assertThat(applied(new WorkItem("甲", NOBODY, List.of("市一局", "市二局"), List.of("各县"))))
        .isEqualTo(new WorkItem("甲", List.of("市一局"), List.of("市二局"), List.of("各县")));
  }

  @Test
  void leavesItemsThatHaveALead() {
    WorkItem item = new WorkItem(null, List.of("市三局"), List.of("市一局", "市二局"), NOBODY);

    assertThat(applied(item)).isEqualTo(item);
  }

  @Test
  void letsNoGroupLead() {
    WorkItem item = new WorkItem(null, NOBODY, NOBODY, List.of("各县"));

    assertThat(applied(item)).isEqualTo(item);
  }

  @Test
  void looksAtEachItemOfAMeasure() {
    WorkItem led = new WorkItem("甲", List.of("市一局"), NOBODY, NOBODY);
    WorkItem leaderless = new WorkItem("乙", NOBODY, List.of("市二局"), NOBODY);

    Plan plan = FirstListedLeads.apply(plan(led, leaderless));

    assertThat(plan.measures().get(0).items())
        .containsExactly(led, new WorkItem("乙", List.of("市二局"), NOBODY, NOBODY));
  }

  @Test
  void changesNothingElse() {
    WorkItem item = new WorkItem(null, List.of("市一局"), NOBODY, NOBODY);

    assertThat(FirstListedLeads.apply(plan(item))).isEqualTo(plan(item));
  }

  private static WorkItem applied(WorkItem item) {
    return FirstListedLeads.apply(plan(item)).measures().get(0).items().get(0);
  }

  private static Plan plan(WorkItem... items) {
    Measure measure =
        new Measure(
            "1",
            "1.",
            null,
            "甲",
            "甲。",
            List.of(items),
            null,
            null,
            List.of(),
            new SourceSpan(0, 2));
    return new Plan(
        "leshui-2024",
        "方案",
        null,
        null,
        null,
        null,
        2024,
        2026,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(measure),
        List.of(),
        List.of(),
        List.of());
  }
}
