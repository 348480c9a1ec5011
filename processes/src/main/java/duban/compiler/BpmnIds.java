package duban.compiler;

import java.util.regex.Pattern;

/**
 * Every id of compiled processes and of their variables, once. Parameters: {@code unit} is a {@link
 * duban.plan.Unit#id()}; {@code item} is the position of a work item from 1, whose ids carry a
 * suffix ({@code _i2}) from the second on; {@code task} is the id of a user task.
 */
public final class BpmnIds {

  public static final String MEASURE_ID = "measureId";
  public static final String PERIOD = "period";
  public static final String OVERDUE_ELEMENT = "overdueElement";
  public static final String OVERDUE_UNIT = "overdueUnit";
  public static final String MEMBER_UNIT = "memberUnit";
  public static final String CLOSURE_ACCEPTED = "closureAccepted";
  public static final String REPORT_ACCEPTED = "reportAccepted";

  public static final String COLLABORATION = "Collaboration_Measure";
  public static final String POOL = "Pool_Measure";
  public static final String LANES = "Lanes_Measure";
  public static final String OFFICE_LANE = "Lane_office";
  public static final String DIAGRAM = "Diagram_Measure";
  public static final String PLANE = "Plane_Measure";

  public static final String START_PLAN_ISSUED = "Start_PlanIssued";
  public static final String GATEWAY_WORK_AND_REPORTS = "Gateway_WorkAndReports";
  public static final String GATEWAY_ITEMS_JOIN = "Gateway_Items_Join";
  public static final String GATEWAY_REQUEST_CLOSURE_MERGE = "Gateway_RequestClosure_Merge";
  public static final String TASK_REQUEST_CLOSURE = "Task_RequestClosure";
  public static final String TASK_REVIEW_CLOSURE = "Task_ReviewClosure";
  public static final String GATEWAY_CLOSURE_ACCEPTED = "Gateway_ClosureAccepted";
  public static final String END_CLOSED = "End_Closed";

  public static final String GATEWAY_NEXT_PERIOD_MERGE = "Gateway_NextPeriod_Merge";
  public static final String TASK_NEXT_PERIOD = "Task_NextPeriod";
  public static final String GATEWAY_PERIOD_LEFT = "Gateway_PeriodLeft";
  public static final String END_REPORTS_ENDED = "End_ReportsEnded";
  public static final String TIMER_PERIOD_OPENS = "Timer_PeriodOpens";
  public static final String GATEWAY_REPORT_FORK = "Gateway_Report_Fork";
  public static final String GATEWAY_REPORT_JOIN = "Gateway_Report_Join";
  public static final String GATEWAY_CONSOLIDATE_REPORT_MERGE = "Gateway_ConsolidateReport_Merge";
  public static final String TASK_CONSOLIDATE_REPORT = "Task_ConsolidateReport";
  public static final String TASK_REVIEW_REPORT = "Task_ReviewReport";
  public static final String GATEWAY_REPORT_ACCEPTED = "Gateway_ReportAccepted";
  public static final String GATEWAY_PERIOD_DONE_MERGE = "Gateway_PeriodDone_Merge";

  public static final String ESCALATION_OVERDUE = "Escalation_Overdue";
  public static final String OVERDUE_CODE = "OVERDUE";
  public static final String SUB_SUPERVISION = "Sub_Supervision";
  public static final String START_OVERDUE = "Start_Overdue";
  public static final String CALL_SUPERVISION = "Call_Supervision";
  public static final String END_SUPERVISED = "End_Supervised";
  public static final String SUPERVISION_PROCESS = "supervision";

  public static final String MESSAGE_PLAN_WOUND_UP = "Message_PlanWoundUp";
  public static final String SUB_WIND_UP = "Sub_WindUp";
  public static final String START_PLAN_WOUND_UP = "Start_PlanWoundUp";
  public static final String TASK_RECORD_WIND_UP = "Task_RecordWindUp";
  public static final String END_WOUND_UP = "End_WoundUp";

  private static final Pattern REPORTS =
      Pattern.compile(
          ".*_(Report|ConsolidateReport|ReviewReport|ReportAccepted|PeriodOpens|PeriodLeft"
              + "|PeriodDone|NextPeriod)(_.*)?");

  private BpmnIds() {}

  public static String process(String planKey, String measureNumber) {
    return "Measure_" + planKey + "_" + measureNumber;
  }

  /** The measure's id and the business key of its process: {@code xuzhou-2023/5}. */
  public static String measureId(String planKey, String measureNumber) {
    return planKey + "/" + measureNumber;
  }

  public static String lane(String unit) {
    return "Lane_" + unit;
  }

  public static String signForTask(String unit, int item) {
    return task(TaskKind.SIGN_FOR, unit, item);
  }

  public static String implementTask(String unit, int item) {
    return task(TaskKind.IMPLEMENT, unit, item);
  }

  public static String consolidateTask(String unit, int item) {
    return task(TaskKind.CONSOLIDATE, unit, item);
  }

  public static String reportTask(String unit) {
    return task(TaskKind.REPORT, unit, 1);
  }

  static String task(TaskKind kind, String unit, int item) {
    return "Task_" + kind.id() + "_" + unit + item(item);
  }

  public static String implementFork(int item) {
    return "Gateway_Implement_Fork" + item(item);
  }

  public static String implementJoin(int item) {
    return "Gateway_Implement_Join" + item(item);
  }

  /** Joins a unit's report with its cut-off. */
  public static String reportMerge(String unit) {
    return "Gateway_Report_" + unit + "_Merge";
  }

  /** The subprocess of a group around its members' task. */
  public static String groupOf(String task) {
    return "Sub_" + bare(task);
  }

  public static String groupStart(String task) {
    return "Start_Assigned_" + bare(task);
  }

  public static String groupEnd(String task) {
    return "End_Done_" + bare(task);
  }

  public static String groupMissed(String task) {
    return "End_Missed_" + bare(task);
  }

  public static String dueTimer(String task) {
    return "Timer_Due_" + bare(task);
  }

  public static String cutOffTimer(String task) {
    return "Timer_CutOff_" + bare(task);
  }

  public static String overdueEnd(String task) {
    return "Event_Overdue_" + bare(task);
  }

  public static String reminder(String task) {
    return "Reminder_" + bare(task);
  }

  public static String flow(String source, String target) {
    return "Flow_" + bare(source) + "_" + bare(target);
  }

  public static String answer(String gateway, boolean yes) {
    return "Flow_" + bare(gateway) + (yes ? "_Yes" : "_No");
  }

  /** Whether an element is a task's due timer. */
  public static boolean isDue(String element) {
    return element.startsWith("Timer_Due_");
  }

  /** Whether an element is the cut-off of a task of the reporting branch. */
  public static boolean isCutOff(String element) {
    return element.startsWith("Timer_CutOff_");
  }

  /** Whether an element stands on the reporting branch, or hangs on one that does. */
  public static boolean ofReports(String element) {
    return REPORTS.matcher(element).matches();
  }

  /** The id without its leading element type. */
  private static String bare(String id) {
    return id.substring(id.indexOf('_') + 1);
  }

  private static String item(int position) {
    return position > 1 ? "_i" + position : "";
  }
}
