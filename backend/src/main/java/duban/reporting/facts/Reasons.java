package duban.reporting.facts;

import duban.organisation.Ref;
import duban.planning.MeasureId;
import duban.progress.ProgressReport;
import duban.supervision.SupervisionCase;
import java.util.HashMap;
import java.util.Map;

/**
 * Why something is late: what the unit wrote when it asked for more time, else what it wrote in its
 * report, else what the office wrote when it opened the case.
 */
class Reasons {

  /** A reason and who gave it. */
  record Reason(String text, String from, Long extension) {}

  /** A request for more time. */
  record Asked(long extension, String reason) {}

  private final Map<String, Asked> asked;
  private final Map<String, String> reported = new HashMap<>();

  Reasons(Map<String, Asked> asked, SpokenWords words, Ground ground) {
    this.asked = asked;
    for (ProgressReport report : words.delays()) {
      if (report.delayReason() != null) {
        reported.put(key(report.measure(), ground.ref(report.unit())), report.delayReason());
      }
    }
  }

  private static String key(MeasureId measure, Ref unit) {
    return measure + " " + unit.id();
  }

  /** Null where nobody gave one. */
  Reason of(String task, MeasureId measure, Ref unit, SupervisionCase matter) {
    Asked request = task == null ? null : asked.get(task);
    if (request != null) {
      return new Reason(request.reason(), unit.name(), request.extension());
    }
    String said = reported.get(key(measure, unit));
    if (said != null) {
      return new Reason(said, unit.name(), null);
    }
    return matter == null || matter.reason() == null
        ? null
        : new Reason(matter.reason(), "督办机构", null);
  }
}
