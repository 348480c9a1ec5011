package duban.reporting.compare;

import static duban.reporting.facts.ProgressClass.AHEAD;
import static duban.reporting.facts.ProgressClass.BEHIND;
import static duban.reporting.facts.ProgressClass.NOT_STARTED;
import static duban.reporting.facts.ProgressClass.ON_TRACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import duban.planning.PlanSection;
import duban.reporting.facts.ProgressClass;
import duban.reporting.facts.Standing;
import duban.reporting.facts.Topic;
import duban.reporting.figures.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparingTests {

  @Test
  void tellsOfEachMeasureWhetherItIsNewBetterWorseOrTheSame() {
    Findings before =
        findings(
            standing(1, NOT_STARTED), standing(2, ON_TRACK), standing(3, AHEAD), standing(5, null));
    Findings now =
        findings(
            standing(1, ON_TRACK),
            standing(2, BEHIND),
            standing(3, AHEAD),
            standing(4, BEHIND),
            standing(5, ON_TRACK));

    assertThat(Comparing.measures(now, before))
        .extracting(it -> it.topic().measure().number(), it -> it.change(), it -> it.before())
        .containsExactly(
            tuple("1", ReportComparison.Change.IMPROVED, NOT_STARTED),
            tuple("2", ReportComparison.Change.WORSE, ON_TRACK),
            tuple("3", ReportComparison.Change.UNCHANGED, AHEAD),
            tuple("4", ReportComparison.Change.NEW, null),
            tuple("5", ReportComparison.Change.IMPROVED, null));
  }

  private static Findings findings(Standing... standings) {
    return new Findings(List.of(standings), List.of(), List.of());
  }

  private static Standing standing(int number, ProgressClass progress) {
    return new Standing(
        new Topic(new PlanRef("plan-1", "方案"), new MeasureRef(String.valueOf(number), "措施")),
        new PlanSection("1", "部分"),
        new Ref("kjj", "市科技局"),
        progress,
        List.of(),
        false,
        null);
  }
}
