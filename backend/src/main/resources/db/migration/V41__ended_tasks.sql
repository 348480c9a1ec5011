-- what an ended task was, so that a changed rule can be tried on the past
alter table work_task_ended
  add kind        text,
  add plan_key    text references plan (key),
  add measure_id  text references measure (id),
  add created_at  timestamptz,
  add due_at      timestamptz,
  add ended_at    timestamptz,
  add completed   boolean;

-- tasks that ended so far, from the engine's history; their kind is in their element's id
update work_task_ended t set
  kind = case split_part(h.task_def_key_, '_', 2)
    when 'SignFor' then 'sign-for'
    when 'Implement' then 'implement'
    when 'Consolidate' then 'consolidate'
    when 'RequestClosure' then 'request-closure'
    when 'ReviewClosure' then 'review-closure'
    when 'Report' then 'report'
    when 'ConsolidateReport' then 'consolidate-report'
    when 'ReviewReport' then 'review-report'
    when 'Supervise' then 'supervise'
    when 'EditReport' then 'edit-period-report'
    when 'ApproveReport' then 'approve-period-report'
  end,
  plan_key = p.key,
  measure_id = m.id,
  created_at = h.start_time_,
  due_at = h.due_date_,
  ended_at = h.end_time_,
  completed = h.delete_reason_ = 'completed'
from act_hi_taskinst h
  join act_hi_procinst i on i.proc_inst_id_ = h.proc_inst_id_
  join plan p on p.key = split_part(i.business_key_, '/', 1)
  left join measure m on m.id = i.business_key_
where h.id_ = t.id;

create index work_task_ended_by_plan on work_task_ended (plan_key);
