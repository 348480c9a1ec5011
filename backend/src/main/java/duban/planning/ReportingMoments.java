package duban.planning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import duban.calendar.CalendarProperties;
import duban.planning.DayRule.Kind;
import duban.planning.DayRule.Roll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The moments of a reporting period, in their order.
 *
 * @param opening units are asked for their reports
 * @param due units' reports are due
 * @param cutOff units' reports that are not there are recorded as missing (缺报)
 * @param leadDue the lead's consolidation is due
 * @param leadCutOff it is taken from a lead that has not done it
 * @param officeDue the office's review is due
 * @param officeCutOff the period ends for the measure, reviewed or not
 * @param draft the period report of the plan is drafted
 */
public record ReportingMoments(
    @NotNull @Valid DayRule opening,
    @NotNull @Valid DayRule due,
    @NotNull @Valid DayRule cutOff,
    @NotNull @Valid DayRule leadDue,
    @NotNull @Valid DayRule leadCutOff,
    @NotNull @Valid DayRule officeDue,
    @NotNull @Valid DayRule officeCutOff,
    @NotNull @Valid DayRule draft) {

  /**
   * What a plan starts with. 每月25日前 is the commonest rule for units; the rest follows in working
   * days after the period, closer together where the next month's opening comes soon.
   */
  static ReportingMoments usual(Rhythm rhythm, CalendarProperties hours) {
    return rhythm == Rhythm.MONTH
        ? usual(hours, 20, 25, 2, 3, 4, 5, 7, 8)
        : usual(hours, 15, 25, 5, 7, 9, 11, 13, 14);
  }

  private static ReportingMoments usual(CalendarProperties hours, int opening, int due, int... n) {
    return new ReportingMoments(
        ofMonth(opening, hours.startOfWork()),
        ofMonth(due, hours.endOfWork()),
        after(n[0], hours.endOfWork()),
        after(n[1], hours.endOfWork()),
        after(n[2], hours.endOfWork()),
        after(n[3], hours.endOfWork()),
        after(n[4], hours.endOfWork()),
        after(n[5], hours.startOfWork()));
  }

  private static DayRule ofMonth(int day, LocalTime hour) {
    return new DayRule(Kind.DAY_OF_LAST_MONTH, day, hour, Roll.FORWARD);
  }

  private static DayRule after(int workingDays, LocalTime hour) {
    return new DayRule(Kind.WORKING_DAYS_AFTER, workingDays, hour, Roll.FORWARD);
  }

  /** By name, in the order in which they have to come. */
  @JsonIgnore
  public Map<String, DayRule> inOrder() {
    Map<String, DayRule> rules = new LinkedHashMap<>();
    rules.put("opening", opening);
    rules.put("due", due);
    rules.put("cutOff", cutOff);
    rules.put("leadDue", leadDue);
    rules.put("leadCutOff", leadCutOff);
    rules.put("officeDue", officeDue);
    rules.put("officeCutOff", officeCutOff);
    rules.put("draft", draft);
    return rules;
  }
}
