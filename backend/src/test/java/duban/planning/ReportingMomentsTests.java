package duban.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duban.calendar.Calendars;
import duban.calendar.WorkingCalendar;
import duban.planning.DayRule.Kind;
import duban.planning.DayRule.Roll;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingMomentsTests {

  private final WorkingCalendar calendar = Calendars.published();

  @ParameterizedTest
  @EnumSource
  void areUsuallyInOrderInEveryPeriodOfTheKnownYearsAndBeyond(Rhythm rhythm) {
    MomentsInOrder rule = new MomentsInOrder(usual(rhythm), calendar);

    IntStream.rangeClosed(2004, 2040)
        .boxed()
        .flatMap(year -> rhythm.periodsOf(year).stream())
        .forEach(period -> assertThatCode(() -> rule.check(period)).doesNotThrowAnyException());
  }

  @ParameterizedTest
  @CsvSource({
    // the whole last week of January 2023 is Spring Festival; its last weekend is worked
    "MONTH, 2023-01, 2023-01-20, 2023-01-28, 2023-02-02, 2023-02-10",
    // the month before National Day is counted over the holiday and its worked weekend
    "MONTH, 2023-09, 2023-09-20, 2023-09-25, 2023-10-08, 2023-10-16",
    "QUARTER, 2023-Q3, 2023-09-15, 2023-09-25, 2023-10-11, 2023-10-24",
    "QUARTER, 2023-Q4, 2023-12-15, 2023-12-25, 2024-01-08, 2024-01-19",
    "HALF_YEAR, 2023-H1, 2023-06-15, 2023-06-25, 2023-07-07, 2023-07-20",
    "HALF_YEAR, 2024-H2, 2024-12-16, 2024-12-25, 2025-01-08, 2025-01-21"
  })
  void fallOnWorkingDaysAroundTheHolidays(
      Rhythm rhythm, String period, String opening, String due, String cutOff, String draft) {
    ReportingMoments moments = usual(rhythm);
    ReportingPeriod of = ReportingPeriod.of(period);

    assertThat(
            List.of(moments.opening(), moments.due(), moments.cutOff(), moments.draft()).stream()
                .map(rule -> rule.dayOf(of, calendar).toString()))
        .containsExactly(opening, due, cutOff, draft);
  }

  @ParameterizedTest
  @CsvSource({"FORWARD, 2023-10-07", "BACK, 2023-09-28", "NONE, 2023-09-30"})
  void rollAsTheirRuleSays(Roll roll, String expected) {
    DayRule rule = new DayRule(Kind.DAY_OF_LAST_MONTH, 30, LocalTime.of(12, 0), roll);

    assertThat(rule.dayOf(ReportingPeriod.of("2023-Q3"), calendar)).hasToString(expected);
    assertThat(rule.of(ReportingPeriod.of("2023-Q3"), calendar).atZone(ZoneId.of("Asia/Shanghai")))
        .hasToString(expected + "T12:00+08:00[Asia/Shanghai]");
  }

  @Test
  void fallOnTheLastDayOfAShorterMonth() {
    DayRule rule = new DayRule(Kind.DAY_OF_LAST_MONTH, 31, LocalTime.of(9, 0), Roll.NONE);

    assertThat(rule.dayOf(ReportingPeriod.of("2024-02"), calendar)).hasToString("2024-02-29");
  }

  @Test
  void areRefusedWhereALeadIsDueBeforeItsUnits() {
    ReportingMoments usual = usual(Rhythm.QUARTER);
    ReportingMoments wrong =
        new ReportingMoments(
            usual.opening(),
            usual.due(),
            usual.leadDue(),
            usual.cutOff(),
            usual.leadCutOff(),
            usual.officeDue(),
            usual.officeCutOff(),
            usual.draft());

    assertThatThrownBy(
            () -> new MomentsInOrder(wrong, calendar).check(ReportingPeriod.of("2023-Q3")))
        .isInstanceOfSatisfying(
            CalendarOutOfOrder.class,
            problem ->
                assertThat(problem.facts())
                    .containsEntry("earlier", "cutOff")
                    .containsEntry("later", "leadDue")
                    .containsEntry("period", "2023-Q3"));
  }

  @Test
  void areRefusedWhereAPeriodEndsAfterTheNextOpens() {
    // what suits a quarter is too slow for a month
    ReportingMoments slow = usual(Rhythm.QUARTER);

    assertThatThrownBy(
            () -> new MomentsInOrder(slow, calendar).check(ReportingPeriod.of("2023-07")))
        .isInstanceOfSatisfying(
            CalendarOutOfOrder.class,
            problem -> assertThat(problem.facts()).containsEntry("later", "nextOpening"));
  }

  private static ReportingMoments usual(Rhythm rhythm) {
    return ReportingMoments.usual(rhythm, Calendars.HOURS);
  }
}
