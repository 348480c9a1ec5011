package duban.reader.rule;

import static duban.reader.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Finding;
import duban.reader.PlanRules;
import duban.reader.Plans;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeriodOverTests {
  @Test
  void isAskedAfterTheLastDayOfThePlan() {
    assertThat(codes(LocalDate.of(2027, 1, 1))).contains("period-over");
  }

  @Test
  void isSilentInTheLastYear() {
    assertThat(codes(LocalDate.of(2026, 12, 31))).doesNotContain("period-over");
  }

  @Test
  void isSilentWhereNoDayIsGiven() {
    assertThat(Plans.codes(plan())).doesNotContain("period-over");
  }

  private static List<String> codes(LocalDate today) {
    return PlanRules.check(plan(), Map.of(), today).stream().map(Finding::code).toList();
  }
}
