-- Everything that happened to a measure, from the tables that know it; read by duban.overview.
-- (at, source, ref) is an order without ties, in which it can be paged through.
create view measure_happening as
  select measure_id, at, 'a' as source, lpad(id::text, 19, '0') as ref, actor_name as actor, unit_name as unit,
    action, detail
  from audit_entry where measure_id is not null
union all
  select t.measure_id, t.created_at, 't', t.id, null, u.name, 'task-opened', t.kind
  from work_task t join unit u on u.id = t.unit_id where t.measure_id is not null
union all
  select t.measure_id, t.created_at, 't', t.id, null, u.name, 'task-opened', t.kind
  from work_task_ended t join unit u on u.id = t.unit_id where t.measure_id is not null and t.created_at is not null
union all
  -- of reports that are not asked for any more, the record itself says why
  select t.measure_id, t.ended_at, 'w', t.id, null, u.name, 'task-withdrawn', t.kind
  from work_task_ended t join unit u on u.id = t.unit_id
  where t.measure_id is not null and not t.completed and t.kind not in ('report', 'consolidate-report', 'review-report')
union all
  select measure_id, said_at, 'c', lpad(id::text, 19, '0'), author_name, unit_name, 'comment', text
  from measure_comment where removed_at is null;

create index work_task_ended_by_measure on work_task_ended (measure_id) where measure_id is not null;
