/**
 * Indicators: the numbers a plan wants to reach, where each should be at the end of a period, and
 * what was reported. Owns the tables {@code indicator}, {@code indicator_point} and {@code
 * indicator_value}. Others read {@link duban.indicator.Indicators} and hand it the figures of a
 * report. The progress light (进度灯) is made here and knows nothing of due dates.
 */
@ApplicationModule(
    allowedDependencies = {
      "planning",
      "security",
      "organisation",
      "calendar",
      "audit",
      "problem",
      "plan"
    })
package duban.indicator;

import org.springframework.modulith.ApplicationModule;
