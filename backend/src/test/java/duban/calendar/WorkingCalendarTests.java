package duban.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTests {

  private final Map<LocalDate, OwnDay> own = new HashMap<>();
  private final WorkingCalendar calendar =
      new WorkingCalendar(
          PublishedDays.load(),
          () -> own,
          new CalendarProperties(
              ZoneId.of("Asia/Shanghai"), LocalTime.of(9, 0), LocalTime.of(17, 30)));

  @ParameterizedTest
  @ValueSource(strings = {"2023-01-28", "2023-01-29", "2023-06-25", "2023-10-07", "2023-10-08"})
  void worksOnWeekendsThatMakeUpForAHoliday(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-01-23", "2023-06-22", "2023-09-29", "2023-10-06", "2024-02-12"})
  void restsOnHolidays(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isFalse();
  }

  @Test
  void restsOnOrdinaryWeekends() {
    assertThat(calendar.isWorkingDay(LocalDate.parse("2023-03-25"))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.parse("2023-03-27"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09-28, 2023-09-28",
    "2023-09-29, 2023-10-07", // over National Day to a Saturday that is worked
    "2023-01-21, 2023-01-28",
    "2026-02-15, 2026-02-24"
  })
  void rollsForwardToTheNextWorkingDay(LocalDate day, LocalDate expected) {
    assertThat(calendar.rollForward(day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09-28, 0, 2023-09-28",
    "2023-09-30, 0, 2023-10-07",
    "2023-09-28, 1, 2023-10-07",
    "2023-09-28, 3, 2023-10-09",
    "2023-09-30, 1, 2023-10-07",
    "2023-10-09, -1, 2023-10-08",
    "2023-10-09, -3, 2023-09-28",
    "2023-01-20, 5, 2023-02-01",
    "2023-12-29, 1, 2024-01-02"
  })
  void countsWorkingDaysInBothDirections(LocalDate from, int days, LocalDate expected) {
    assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09-28, 2023-10-09, 3",
    "2023-09-28, 2023-10-06, 0",
    "2023-03-20, 2023-03-27, 5",
    "2023-03-27, 2023-03-27, 0",
    "2023-03-27, 2023-03-20, 0"
  })
  void countsTheWorkingDaysBetweenTwoDays(LocalDate from, LocalDate to, int expected) {
    assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(expected);
  }

  @Test
  void endsWorkAtHalfPastFiveInShanghai() {
    assertThat(calendar.endOfWork(LocalDate.parse("2023-07-05")))
        .isEqualTo(Instant.parse("2023-07-05T09:30:00Z"));
  }

  @Test
  void knowsWhichYearsArePublishedAndFallsBackToWeekends() {
    assertThat(calendar.coversYear(2004)).isTrue();
    assertThat(calendar.coversYear(2026)).isTrue();
    assertThat(calendar.coversYear(2030)).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.parse("2030-10-01"))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.parse("2030-10-05"))).isFalse();
  }

  @Test
  void takesTheAdministratorsDaysBeforeThePublishedOnes() {
    add("2023-10-09", false);
    add("2023-10-06", true);

    assertThat(calendar.isWorkingDay(LocalDate.parse("2023-10-09"))).isFalse();
    assertThat(calendar.isPublishedWorkingDay(LocalDate.parse("2023-10-09"))).isTrue();
    assertThat(calendar.plusWorkingDays(LocalDate.parse("2023-09-28"), 1))
        .isEqualTo(LocalDate.parse("2023-10-06"));
    assertThat(
            calendar.workingDaysBetween(
                LocalDate.parse("2023-10-08"), LocalDate.parse("2023-10-10")))
        .isOne();
  }

  @Test
  void keepsToTheDaysOfAMomentWhenAskedTo() {
    WorkingCalendar before =
        new WorkingCalendar(PublishedDays.load(), () -> Map.copyOf(own), null).asOfNow();

    add("2023-10-09", false);

    assertThat(before.isWorkingDay(LocalDate.parse("2023-10-09"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2023-10-06, 2023-09-28", "2023-10-07, 2023-10-07", "2023-03-26, 2023-03-24"})
  void rollsBackToTheLastWorkingDay(LocalDate day, LocalDate expected) {
    assertThat(calendar.rollBack(day)).isEqualTo(expected);
  }

  private void add(String day, boolean working) {
    LocalDate date = LocalDate.parse(day);
    own.put(date, new OwnDay(date, working, "抗洪抢险", "管理员", Instant.EPOCH));
  }
}
