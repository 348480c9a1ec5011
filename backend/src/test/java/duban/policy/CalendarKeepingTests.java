package duban.policy;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.calendar.WorkingCalendar;
import duban.planning.MeasureId;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days added to the calendar. It is Monday, 20 March 2023, nine o'clock. */
@ApplicationTest
class CalendarKeepingTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private JdbcClient jdbc;
  @Autowired private WorkingCalendar calendar;
  private Browser browser;

  @BeforeEach
  void signIn() {
    browser = new Browser(port);
    browser.signIn("admin");
  }

  @AfterEach
  void takeTheDaysOutAgain() {
    browser.signIn("admin");
    for (LocalDate day :
        jdbc.sql("select day from calendar_day where day > :today")
            .param("today", time.now().toLocalDate())
            .query(LocalDate.class)
            .list()) {
      browser.delete("/api/calendar/days/" + day);
    }
  }

  @Test
  void showsAYearWithItsHolidaysAndMakeUpDays() {
    JsonNode year = browser.get("/api/calendar/2023").json();

    assertThat(year.at("/published").asBoolean()).isTrue();
    assertThat(year.at("/workingDays").asInt()).isEqualTo(249);
    assertThat(day(year, "2023-10-07").at("/working").asBoolean()).isTrue();
    assertThat(day(year, "2023-10-06").at("/name").asText()).isEqualTo("国庆节");
    assertThat(year.at("/actions/0").asText()).isEqualTo("edit");
    assertThat(browser.get("/api/calendar/2031").json().at("/published").asBoolean()).isFalse();
  }

  @Test
  void addsDaysWithReasonAndNameAndRecordsIt() {
    assertThat(add("2023-03-22", "2023-03-24", false, "抗洪抢险").status()).isEqualTo(200);

    JsonNode day = day(browser.get("/api/calendar/2023").json(), "2023-03-23");
    assertThat(day.at("/working").asBoolean()).isFalse();
    assertThat(day.at("/own/reason").asText()).isEqualTo("抗洪抢险");
    assertThat(day.at("/own/by").asText()).isEqualTo("系统管理员");
    assertThat(calendar.isWorkingDay(LocalDate.parse("2023-03-23"))).isFalse();
    assertThat(
            jdbc.sql(
                    "select action || ' ' || detail from audit_entry where actor = 'admin'"
                        + " and action like '%added'")
                .query(String.class)
                .list())
        .containsExactly("holidays-added 2023-03-22–2023-03-24 抗洪抢险");
  }

  @Test
  void movesOpenDueDatesWithTheirTimersAndBringsThemBack() {
    MeasureId measure = plans.publish(aMeasure());
    assertThat(dueDay(measure, TaskKind.SIGN_FOR)).isEqualTo("2023-03-21");

    JsonNode moved = add("2023-03-21", "2023-03-22", false, "抗洪抢险").json();

    assertThat(moved.at("/moved").asInt()).isOne();
    assertThat(dueDay(measure, TaskKind.SIGN_FOR)).isEqualTo("2023-03-23");
    assertThat(
            jdbc.sql(
                    "select detail from audit_entry"
                        + " where measure_id = :id and action = 'due-moved'")
                .param("id", measure.value())
                .query(String.class)
                .list())
        .containsExactly("sign-for 2023-03-21 2023-03-23 2023-03-21–2023-03-22 抗洪抢险");
    time.moveTo("2023-03-23T09:01");
    assertThat(reminders(measure)).isOne();
    assertThat(cases(measure)).isZero();
    time.moveTo("2023-03-23T18:31");
    assertThat(cases(measure)).isOne();
  }

  @Test
  void leavesWhatIsDueAlreadyAndWhatNoWorkingDayDecides() {
    MeasureId measure = plans.publish(aMeasure());
    time.moveTo("2023-03-22");
    String due = dueDay(measure, TaskKind.SIGN_FOR);
    staff.complete(measure, TaskKind.SIGN_FOR);
    MeasureId late = plans.publish(aMeasure());
    time.moveTo("2023-03-24");

    assertThat(add("2023-03-27", "2023-03-28", false, "抗洪抢险").json().at("/moved").asInt()).isZero();

    assertThat(due).isEqualTo("2023-03-21");
    assertThat(dueDay(late, TaskKind.SIGN_FOR)).isEqualTo("2023-03-23");
    assertThat(dueDay(measure, TaskKind.IMPLEMENT)).isEqualTo("2025-12-31");
  }

  @Test
  void leavesADateThatSomebodySet() {
    MeasureId measure = plans.publish(aMeasure());
    jdbc.sql("update work_task set due_at = due_at + interval '3 days' where measure_id = :id")
        .param("id", measure.value())
        .update();

    add("2023-03-21", "2023-03-22", false, "抗洪抢险");

    assertThat(dueDay(measure, TaskKind.SIGN_FOR)).isEqualTo("2023-03-24");
  }

  @Test
  void movesOpeningsDueDatesAndCutOffsOfAPeriod() {
    MeasureId measure = plans.publish(aMeasure());
    add("2023-06-15", "2023-06-16", false, "抗洪抢险");

    time.moveTo("2023-06-19T08:59");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).isEmpty();
    time.moveTo("2023-06-19T10:01");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).hasSize(1);
    // the 25th is a worked Sunday; the cut-off was five working days after June
    add("2023-06-25", "2023-06-25", false, "抗洪抢险");
    add("2023-07-03", "2023-07-04", false, "抗洪抢险");
    assertThat(dueDay(measure, TaskKind.REPORT)).isEqualTo("2023-06-26");

    time.moveTo("2023-07-11T17:29");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).hasSize(1);
    time.moveTo("2023-07-11T18:31");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).isEmpty();
  }

  @Test
  void makesAWeekendWorked() {
    MeasureId measure = plans.publish(aMeasure());
    time.moveTo("2023-03-24T10:00");
    staff.complete(measure, TaskKind.SIGN_FOR);
    MeasureId late = plans.publish(aMeasure());
    assertThat(dueDay(late, TaskKind.SIGN_FOR)).isEqualTo("2023-03-27");

    add("2023-03-25", "2023-03-25", true, "防汛值守");

    assertThat(dueDay(late, TaskKind.SIGN_FOR)).isEqualTo("2023-03-25");
  }

  @Test
  void refusesDaysThatAreOverFaultyRangesAndEverybodyElse() {
    assertThat(add("2023-03-20", "2023-03-21", false, "抗洪抢险").status()).isEqualTo(422);
    assertThat(add("2023-03-24", "2023-03-23", false, "抗洪抢险").status()).isEqualTo(400);
    assertThat(add("2023-03-24", "2023-03-24", false, " ").status()).isEqualTo(400);
    browser.signIn("office");
    assertThat(add("2023-03-24", "2023-03-24", false, "抗洪抢险").status()).isEqualTo(403);
    assertThat(browser.delete("/api/calendar/days/2023-03-24").status()).isEqualTo(403);
    assertThat(browser.get("/api/calendar/2023").json().at("/actions")).isEmpty();
    assertThat(jdbc.sql("select count(*) from calendar_day").query(Integer.class).single())
        .isZero();
  }

  private Browser.Answer add(String from, String to, boolean working, String reason) {
    return browser.post(
        "/api/calendar/days", Map.of("from", from, "to", to, "working", working, "reason", reason));
  }

  private String dueDay(MeasureId measure, TaskKind kind) {
    return time.local(staff.task(measure, kind).due()).toLocalDate().toString();
  }

  private int cases(MeasureId measure) {
    return count("supervision_case", measure);
  }

  private int reminders(MeasureId measure) {
    return count("notice where kind = 'reminder' and", measure);
  }

  private int count(String from, MeasureId measure) {
    String where = from.contains(" where ") ? from : from + " where";
    return jdbc.sql("select count(*) from " + where + " measure_id = :id")
        .param("id", measure.value())
        .query(Integer.class)
        .single();
  }

  private static JsonNode day(JsonNode year, String date) {
    for (JsonNode day : year.at("/days")) {
      if (day.at("/date").asText().equals(date)) {
        return day;
      }
    }
    throw new AssertionError(date + " is not among the days");
  }
}
