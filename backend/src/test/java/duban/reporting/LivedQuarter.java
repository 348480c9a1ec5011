package duban.reporting;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.PlanText;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The second quarter of 2023 up to its report. Of the plan's measures one is closed before it is
 * reported on, one is reported on in time, late and not at all, one is not even signed for.
 */
public final class LivedQuarter {

  /** Fourteen working days after the end of June. */
  public static final String DRAFT_DAY = "2023-07-20";

  private final Staff staff;
  private final Time time;
  private final Browser browser;
  private final String plan;

  public LivedQuarter(PlanDesk plans, Staff staff, Time time, int port) {
    this.staff = staff;
    this.time = time;
    browser = new Browser(port);
    plan =
        plans.publish(
            aPlan(aMeasure().with("市财政局", PlanText.PARKS), aMeasure())
                .section(aMeasure().ledBy("市财政局")));
    close(staff, measure("2"));
    staff.complete(measure("1"), TaskKind.SIGN_FOR);
    time.moveTo("2023-04-20");
    time.moveTo("2023-06-16");
    staff.complete(measure("1"), TaskKind.REPORT, "xz-kjj");
    staff.complete(measure("1"), TaskKind.REPORT, "xz-jw");
    time.moveTo("2023-06-27");
    staff.complete(measure("1"), TaskKind.REPORT, "xz-ts");
    time.moveTo("2023-07-10");
    consolidate(staff, measure("1"));
  }

  /** A measure that is over before anybody reports on it. */
  public static void close(Staff staff, MeasureId measure) {
    Stream.of(
            TaskKind.SIGN_FOR,
            TaskKind.IMPLEMENT,
            TaskKind.REQUEST_CLOSURE,
            TaskKind.REVIEW_CLOSURE)
        .forEach(kind -> staff.complete(measure, kind));
  }

  /** A lead who has a problem, will be late and needs others. */
  public static void consolidate(Staff staff, MeasureId measure) {
    staff.complete(
        staff.task(measure, TaskKind.CONSOLIDATE_REPORT),
        Map.of(
            "progress", "已建库。",
            "problems", "资金不足",
            "nextSteps", "继续推进。",
            "inTime", false,
            "delayReason", "资金尚未到位",
            "expectedOn", "2024-06-30",
            "coordination", "请安排专项资金",
            "coordinationFrom", "市财政局"));
  }

  public String plan() {
    return plan;
  }

  public Browser browser() {
    return browser;
  }

  public MeasureId measure(String number) {
    return MeasureId.of(plan, number);
  }

  /** Lives on until the report is drafted. */
  public void draft() {
    time.moveTo(DRAFT_DAY + "T09:01");
  }

  /** The office hands the report in with these words. */
  public void edit(String overview) {
    staff.complete(
        staff.task(plan, TaskKind.EDIT_PERIOD_REPORT),
        Map.of("overview", overview, "nextSteps", "督促补报。"));
  }

  public JsonNode issued(String overview) {
    draft();
    edit(overview);
    staff.complete(staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT));
    return report("leader");
  }

  public JsonNode reports(String username) {
    browser.signIn(username);
    return browser.get("/api/reports").json();
  }

  /** The newest, as somebody sees it. */
  public JsonNode report(String username) {
    return browser.get("/api/reports/" + reports(username).at("/0/id").asText()).json();
  }

  /** Another version of it, as somebody sees it. */
  public JsonNode reportOf(String username, JsonNode report) {
    browser.signIn(username);
    return browser.get("/api/reports/" + report.at("/id").asText()).json();
  }
}
