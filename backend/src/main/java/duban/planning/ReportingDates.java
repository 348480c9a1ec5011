package duban.planning;

import duban.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When the reports of a plan open, are due and are cut off; each measure has its own minute. */
@Component
public class ReportingDates {

  private final Periods periods;
  private final ReportingCalendars calendars;
  private final WorkingCalendar days;

  ReportingDates(Periods periods, ReportingCalendars calendars, WorkingCalendar days) {
    this.periods = periods;
    this.calendars = calendars;
    this.days = days;
  }

  /** What happens in a period. */
  public enum Moment {
    OPENING,
    DUE,
    CUT_OFF
  }

  /** A moment of a period. */
  public record On(String period, Moment moment, Instant at) {}

  /** Those of a plan from a moment up to another, in the order of its periods. */
  public List<On> between(PublishedPlan plan, Instant from, Instant to) {
    List<On> found = new ArrayList<>();
    if (plan.woundUp()) {
      return found;
    }
    for (ReportingPeriod period : periods.all(plan)) {
      rules(calendars.of(plan.key(), period).moments())
          .forEach(
              (moment, rule) -> {
                Instant at = rule.of(period, days);
                if (!at.isBefore(from) && at.isBefore(to)) {
                  found.add(new On(period.toString(), moment, at));
                }
              });
    }
    return found;
  }

  private static Map<Moment, DayRule> rules(ReportingMoments moments) {
    Map<Moment, DayRule> rules = new EnumMap<>(Moment.class);
    rules.put(Moment.OPENING, moments.opening());
    rules.put(Moment.DUE, moments.due());
    rules.put(Moment.CUT_OFF, moments.cutOff());
    return rules;
  }
}
