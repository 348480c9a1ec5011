package duban.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code calendar_day}: days that differ from the published calendar. */
@Repository
public class OwnDays {

  private static final String ALL = "all";

  private final JdbcClient jdbc;
  private final Briefly<String, Map<LocalDate, OwnDay>> days;

  OwnDays(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.days = new Briefly<>(all -> read());
  }

  public List<OwnDay> ofYear(int year) {
    return days.get(ALL).values().stream()
        .filter(day -> day.day().getYear() == year)
        .sorted(java.util.Comparator.comparing(OwnDay::day))
        .toList();
  }

  /** Adds days, or puts others in the place of those that were added before. */
  public void put(List<OwnDay> added) {
    for (OwnDay day : added) {
      jdbc.sql(
              """
              insert into calendar_day (day, working, reason, by_name, at)
              values (:day, :working, :reason, :by, :at)
              on conflict (day) do update set working = excluded.working, reason = excluded.reason,
                by_name = excluded.by_name, at = excluded.at
              """)
          .param("day", day.day())
          .param("working", day.working())
          .param("reason", day.reason())
          .param("by", day.by())
          .param("at", SqlTime.of(day.at()))
          .update();
    }
    days.changed(ALL);
  }

  /**
   * Takes a day out again.
   *
   * @return whether it was there
   */
  public boolean remove(LocalDate day) {
    boolean removed =
        jdbc.sql("delete from calendar_day where day = :day").param("day", day).update() > 0;
    days.changed(ALL);
    return removed;
  }

  Map<LocalDate, OwnDay> all() {
    return days.get(ALL);
  }

  private Map<LocalDate, OwnDay> read() {
    return jdbc
        .sql("select * from calendar_day")
        .query(
            (row, n) ->
                new OwnDay(
                    row.getObject("day", LocalDate.class),
                    row.getBoolean("working"),
                    row.getString("reason"),
                    row.getString("by_name"),
                    SqlTime.instant(row, "at")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(OwnDay::day, day -> day));
  }
}
