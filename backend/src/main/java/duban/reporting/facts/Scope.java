package duban.reporting.facts;

import duban.planning.PublishedPlan;
import duban.planning.ReportingPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What a report is on.
 *
 * @param parts the plans, in the order in which they were published
 * @param period null for the whole time of a plan
 */
public record Scope(
    List<Part> parts, @Nullable ReportingPeriod period, Instant now, LocalDate today) {

  /**
   * A plan in it.
   *
   * @param periods of the plan that fall into the report's
   * @param since when the report before was drafted: each card stands in one report
   */
  public record Part(PublishedPlan plan, List<ReportingPeriod> periods, Instant since) {

    List<String> periodNames() {
      return periods.stream().map(ReportingPeriod::toString).toList();
    }
  }

  /** Whether measures of several plans are spoken of, so that a number alone names none. */
  public boolean many() {
    return parts.size() > 1;
  }

  public boolean whole() {
    return period == null;
  }

  /** 2026年第二季度. */
  public String inWords() {
    return period == null ? "各报告期合计" : period.inWords();
  }

  public List<String> plans() {
    return parts.stream().map(part -> part.plan().key()).toList();
  }
}
