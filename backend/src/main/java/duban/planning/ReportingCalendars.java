package duban.planning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.Briefly;
import duban.calendar.CalendarProperties;
import duban.calendar.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code reporting_calendar}: each plan's calendar now, and what it was before. */
@Repository
class ReportingCalendars {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final CalendarProperties hours;
  private final Briefly<String, List<ReportingCalendar>> ofPlans;

  ReportingCalendars(JdbcClient jdbc, ObjectMapper json, CalendarProperties hours) {
    this.jdbc = jdbc;
    this.json = json;
    this.hours = hours;
    this.ofPlans = new Briefly<>(this::read);
  }

  /** The one that was set last. */
  ReportingCalendar of(String plan) {
    return all(plan).get(0);
  }

  /** The one that holds for a period. */
  ReportingCalendar of(String plan, ReportingPeriod period) {
    List<ReportingCalendar> all = all(plan);
    return all.stream()
        .filter(calendar -> period.lastDay().isAfter(calendar.holdsAfter()))
        .findFirst()
        .orElse(all.get(all.size() - 1));
  }

  /** The last period that opened before the calendar was what it is; empty if none had. */
  Optional<ReportingPeriod> lastBefore(String plan) {
    List<ReportingCalendar> all = all(plan);
    LocalDate lastDay = all.get(0).holdsAfter();
    return all.stream()
        .filter(earlier -> earlier.holdsAfter().isBefore(lastDay))
        .findFirst()
        .map(earlier -> earlier.rhythm().holding(lastDay));
  }

  /** What is usual, for a plan that is being published. */
  void addUsual(PublishedPlan plan, String by) {
    add(
        plan.key(),
        new ReportingCalendar(
            LocalDate.of(plan.periodStart(), 1, 1).minusDays(1),
            Rhythm.QUARTER,
            null,
            usual(Rhythm.QUARTER),
            by,
            plan.publishedAt()));
  }

  ReportingMoments usual(Rhythm rhythm) {
    return ReportingMoments.usual(rhythm, hours);
  }

  void add(String plan, ReportingCalendar calendar) {
    jdbc.sql(
            """
            insert into reporting_calendar
              (plan_key, holds_after, rhythm, first_period, moments, by_name, at)
            values (:plan, :after, :rhythm, :first, :moments::jsonb, :by, :at)
            """)
        .param("plan", plan)
        .param("after", calendar.holdsAfter())
        .param("rhythm", calendar.rhythm().name())
        .param("first", calendar.firstPeriod() == null ? null : calendar.firstPeriod().toString())
        .param("moments", write(calendar.moments()))
        .param("by", calendar.by())
        .param("at", SqlTime.of(calendar.at()))
        .update();
    ofPlans.changed(plan);
  }

  private List<ReportingCalendar> all(String plan) {
    List<ReportingCalendar> all = ofPlans.get(plan);
    if (all.isEmpty()) {
      throw new PlanNotFound(plan);
    }
    return all;
  }

  private List<ReportingCalendar> read(String plan) {
    return jdbc.sql("select * from reporting_calendar where plan_key = :plan order by id desc")
        .param("plan", plan)
        .query((row, n) -> calendar(row))
        .list();
  }

  private ReportingCalendar calendar(ResultSet row) throws SQLException {
    String first = row.getString("first_period");
    Instant at = SqlTime.instant(row, "at");
    try {
      return new ReportingCalendar(
          row.getObject("holds_after", LocalDate.class),
          Rhythm.valueOf(row.getString("rhythm")),
          first == null ? null : ReportingPeriod.of(first),
          json.readValue(row.getString("moments"), ReportingMoments.class),
          row.getString("by_name"),
          at);
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private String write(ReportingMoments moments) {
    try {
      return json.writeValueAsString(moments);
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
