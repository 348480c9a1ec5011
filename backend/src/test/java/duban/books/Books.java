package duban.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the books balance: what the engine's history says that happened and what our tables say,
 * compared by plain SQL. Every entry of the list is something that does not add up.
 */
final class Books {

  private final JdbcClient jdbc;

  Books(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<String> faults() {
    List<String> faults = new ArrayList<>();
    tasks(faults);
    reports(faults);
    matters(faults);
    ends(faults);
    standstill(faults);
    return faults;
  }

  /** Every task created was completed, cancelled or is open. */
  private void tasks(List<String> faults) {
    none(
        faults,
        "ended in neither way",
        """
        select id_ from act_hi_taskinst where end_time_ is not null
        and coalesce(delete_reason_, '') not in ('completed', 'deleted')
        """);
    none(
        faults,
        "open by the engine's history, not by the engine",
        "select id_ from act_hi_taskinst where end_time_ is null"
            + " except select id_ from act_ru_task");
    none(
        faults,
        "open, not in the task list",
        "select id_ from act_ru_task except select id from work_task");
    none(
        faults,
        "in the task list, not open",
        "select id from work_task except select id_ from act_ru_task");
    none(
        faults,
        "due at another moment in the task list",
        """
        select id from work_task join act_ru_task on id = id_
        where coalesce(suspended_due, due_at) <> due_date_ at time zone 'UTC'
        """);
    none(
        faults,
        "ended without a trace",
        "select id_ from act_hi_taskinst where end_time_ is not null"
            + " except select id from work_task_ended");
  }

  /** Every report asked for is with its unit, came, or was noted as missing. */
  private void reports(List<String> faults) {
    none(
        faults,
        "report open without a task",
        """
        select r.measure_id || ' ' || r.unit_id || ' ' || r.period from progress_report r
        where status = 'OPEN' and not exists (
          select 1 from work_task t where t.measure_id = r.measure_id and t.unit_id = r.unit_id
          and t.period = r.period)
        """);
    none(
        faults,
        "report that came and has no words",
        "select id::text from progress_report where status in ('SUBMITTED', 'LATE')"
            + " and (progress is null or submitted_at is null)");
    none(
        faults,
        "report in time that came late, or the other way round",
        "select id::text from progress_report where (status = 'SUBMITTED' and accepted is null"
            + " and submitted_at > due_at)");
    none(
        faults,
        "period that was reported on and has no report",
        """
        select distinct r.plan_key || ' ' || r.period from progress_report r
        where r.status <> 'OPEN'
        and not exists (select 1 from work_task t where t.plan_key = r.plan_key and t.period = r.period)
        and not exists (select 1 from period_report p where p.plan_key = r.plan_key
          and p.period = r.period and p.state = 'ISSUED' and p.superseded_by is null)
        """);
  }

  /** Whatever was late was taken up, and a matter ends with its task. */
  private void matters(List<String> faults) {
    none(
        faults,
        "late and never taken up",
        """
        select t.task_def_key_ || ' ' || t.id_ from act_hi_taskinst t
        where t.due_date_ < t.end_time_
        and t.task_def_key_ not in ('Task_Supervise', 'Task_Interview')
        and not exists (select 1 from supervision_case c where c.task_id = t.id_)
        """);
    none(
        faults,
        "case open on a task that has ended",
        """
        select id::text from supervision_case c where state = 'OPEN' and task_id is not null
        and not exists (select 1 from work_task t where t.id = c.task_id)
        """);
    none(
        faults,
        "two cases open on one task",
        "select task_id from supervision_case where state = 'OPEN' and task_id is not null"
            + " group by task_id having count(*) > 1");
    none(
        faults,
        "case open without a process",
        """
        select id::text from supervision_case c where state = 'OPEN'
        and not exists (select 1 from act_ru_execution e where e.id_ = c.process_instance)
        """);
    none(
        faults,
        "extension or instruction open without a process",
        """
        select 'extension ' || id from extension x where state = 'ASKED'
        and not exists (select 1 from act_ru_execution e where e.id_ = x.process_instance)
        union all
        select 'instruction ' || id from instruction i where state in ('OPEN', 'IN_REVIEW')
        and not exists (select 1 from act_ru_execution e where e.id_ = i.process_instance)
        """);
  }

  /** A plan that was wound up leaves nothing that runs. */
  private void ends(List<String> faults) {
    none(
        faults,
        "running though its plan was wound up",
        """
        select e.id_ || ' ' || e.business_key_ from act_ru_execution e
        join plan p on p.key = split_part(e.business_key_, '/', 1) where p.wound_up_at is not null
        """);
    none(
        faults,
        "not ended though its plan was wound up",
        """
        select m.id || ' ' || m.state from measure m join plan p on p.key = m.plan_key
        where p.wound_up_at is not null and m.state not in ('CLOSED', 'WOUND_UP')
        union all
        select 'task ' || t.id from work_task t join plan p on p.key = t.plan_key
        where p.wound_up_at is not null
        union all
        select 'case ' || c.id from supervision_case c join plan p on p.key = c.plan_key
        where p.wound_up_at is not null and c.state = 'OPEN'
        union all
        select 'report ' || r.id from progress_report r join plan p on p.key = r.plan_key
        where p.wound_up_at is not null and r.status = 'OPEN'
        """);
  }

  /**
   * Nothing is stuck: whatever runs waits for a person, a timer, a message or what it has called.
   */
  private void standstill(List<String> faults) {
    none(faults, "incident", "select id_ || ' ' || incident_msg_ from act_ru_incident");
    none(faults, "job without attempts left", "select id_ from act_ru_job where retries_ = 0");
    none(
        faults,
        "job that failed",
        "select id_ || ' ' || exception_msg_ from act_ru_job where exception_msg_ is not null");
    none(
        faults,
        "process that waits for nothing",
        """
        select p.id_ || ' ' || p.business_key_ from act_ru_execution p
        where p.parent_id_ is null
        and not exists (select 1 from act_ru_task t where t.proc_inst_id_ = p.id_)
        and not exists (select 1 from act_ru_job j where j.process_instance_id_ = p.id_)
        and not exists (select 1 from act_ru_event_subscr s where s.proc_inst_id_ = p.id_
          and s.event_name_ not like 'Message_PlanWoundUp')
        and not exists (select 1 from act_ru_execution c join act_ru_execution e on c.super_exec_ = e.id_
          where e.proc_inst_id_ = p.id_)
        """);
  }

  private void none(List<String> faults, String what, String sql) {
    List<String> found = jdbc.sql(sql).query(String.class).list();
    if (!found.isEmpty()) {
      faults.add(what + ": " + found.size() + ", " + found.stream().limit(5).toList());
    }
  }

  /** What happened, for the reader of the build's output. */
  Map<String, Object> summary() {
    return new java.util.TreeMap<>(
        jdbc.sql(
                """
                select
                  (select count(*) from plan) as plans,
                  (select count(*) from measure) as measures,
                  (select count(*) from measure where state = 'CLOSED') as "measures closed",
                  (select count(*) from measure where state = 'WOUND_UP') as "measures wound up",
                  (select count(*) from measure_suspension) as suspensions,
                  (select count(*) from act_hi_taskinst) as tasks,
                  (select count(*) from act_hi_taskinst where delete_reason_ = 'completed') as "tasks completed",
                  (select count(*) from act_hi_taskinst where delete_reason_ = 'deleted') as "tasks cancelled",
                  (select count(*) from act_ru_task) as "tasks open",
                  (select count(*) from progress_report) as reports,
                  (select count(*) from progress_report where status = 'LATE') as "reports late",
                  (select count(*) from progress_report where status = 'MISSING') as "reports missing",
                  (select count(*) from progress_report where status = 'EXCUSED') as "reports excused",
                  (select count(*) from supervision_case) as cases,
                  (select count(*) from supervision_step where level = 'URGE') as urged,
                  (select count(*) from supervision_step where level = 'YELLOW_CARD') as "yellow cards",
                  (select count(*) from supervision_step where level = 'RED_CARD') as "red cards",
                  (select count(*) from supervision_case where state = 'WAIVED') as waived,
                  (select count(*) from extension) as extensions,
                  (select count(*) from extension where state = 'GRANTED') as "extensions granted",
                  (select count(*) from instruction) as instructions,
                  (select count(*) from period_report where state = 'ISSUED') as "period reports issued",
                  (select count(*) from supervision_interview) as interviews,
                  (select count(*) from notice) as notices
                """)
            .query()
            .singleRow());
  }
}
