-- Eight quarters of reports of every unit of every measure, the members of groups one by one.
insert into progress_report (plan_key, measure_id, unit_id, period, consolidated, due_at, status, progress,
  problems, next_steps, submitted_by, submitted_at, in_time, delay_reason, expected_on, coordination,
  coordination_from, copied)
select m.plan_key, m.id, u.unit, q.period, false, q.due, s.status,
  case when s.given then '本季度召开推进会，企业名录' || s.n || '已经入库。' || repeat('各单位按照职责分工推进落实。', 8) end,
  case when s.given and s.n % 9 = 0 then '专项资金尚未到位，人手不足' else '' end, '继续推进。',
  '经办人', case when s.given then q.due - interval '2 days' + s.late * interval '4 days' end,
  case when s.given then s.n % 13 <> 0 end,
  case when s.given and s.n % 13 = 0 then '审批环节尚未完成' end,
  case when s.given and s.n % 13 = 0 then date '2023-12-31' end,
  case when s.given and s.n % 11 = 0 then '请协调用地指标' end,
  case when s.given and s.n % 11 = 0 then '自然资源部门' end,
  s.given and s.n % 17 = 0
from measure m
  join lateral (select distinct coalesce(g.member, mu.unit_id) as unit from measure_unit mu
    left join unit_group_member g on g.unit_group = mu.unit_id where mu.measure_id = m.id) u on true
  join (select p as place, (2021 + (p + 1) / 4) || '-Q' || ((p + 1) % 4 + 1) as period,
    timestamptz '2021-06-25 17:30+08' + p * interval '3 months' as due
    from generate_series(0, 7) p) q on true
  join lateral (select n, case when n % 10 = 0 then 'MISSING' when n % 7 = 0 then 'LATE'
      else 'SUBMITTED' end as status, n % 10 <> 0 as given, case when n % 7 = 0 then 1 else 0 end as late
    from (select abs(hashtext(m.id || u.unit || q.period)) % 1000 as n) h) s on true;

insert into contribution (measure_id, unit_id, kind, text, said_by, said_at)
select id, 'xz-kjj', 'sign-for', '已明确责任处室。', '经办人', now() from measure where hashtext(id) % 12 <> 0;

insert into evidence_file (id, task_id, plan_key, measure_id, unit_id, kind, period, name, type, bytes, sha256,
  uploaded_by, uploaded_by_name, uploaded_at, filed_at)
select gen_random_uuid(), 'bench', plan_key, measure_id, unit_id, 'report', period, '佐证.pdf', 'application/pdf',
  1, '', 'kjj', '经办人', now(), now()
from progress_report where id % 4 = 0 and submitted_at is not null;

update work_task set due_at = timestamptz '2023-02-01 17:30+08' - (abs(hashtext(id)) % 60) * interval '1 day'
where measure_id is not null and abs(hashtext(id)) % 5 = 0;

insert into supervision_case (plan_key, measure_id, unit_id, task_id, task_kind, due_at, level, state,
  process_instance, opened_at)
select plan_key, measure_id, unit_id, id, kind, due_at, 'YELLOW_CARD', 'OPEN', 'bench', due_at
from work_task where due_at < timestamptz '2023-03-01' and measure_id is not null;

insert into supervision_step (case_id, position, level, note, taken_by, taken_at)
select c.id, p, case p when 0 then 'URGE' else 'YELLOW_CARD' end, '请抓紧办理。', '督查室',
  timestamptz '2023-03-25' + p * interval '1 day'
from supervision_case c, generate_series(0, 1) p;

insert into indicator_value (indicator_id, period, value, unit_id, given_by, given_at)
select i.id, p.period, i.target * (abs(hashtext(p.period || i.id)) % 100) / 100, 'xz-kjj', '经办人', now()
from indicator i join (select distinct period from progress_report) p on true;

insert into instruction (plan_key, measure_id, unit_id, urgency, text, given_by, given_at, due_at, state)
select plan_key, id, 'xz-kjj', 'NORMAL', '请抓紧研究，按时完成。', '领导', now(), now(), 'OPEN'
from measure where hashtext(id) % 20 = 0;

-- What the engine would have kept of the same: a process for each measure and period, a task for each report.
insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_)
select distinct 'bench-' || measure_id || period, 'bench-' || measure_id || period, measure_id, 'Measure',
  'Measure:1:1', timestamp '2021-06-01', timestamp '2021-07-01'
from progress_report;

insert into act_hi_varinst (id_, proc_inst_id_, name_, var_type_, text_)
select 'bench-' || n.name || p.id_, p.id_, n.name, 'string',
  case n.name when 'period' then right(p.id_, 7) else p.business_key_ end
from act_hi_procinst p, (values ('period'), ('measureId'), ('planKey')) n (name) where p.id_ like 'bench-%';

insert into act_hi_taskinst (id_, proc_inst_id_, task_def_key_, name_, start_time_, end_time_, due_date_,
  delete_reason_)
select 'bench-' || id, 'bench-' || measure_id || period, 'Task_Report_u01', '填报进展', due_at - interval '10 days',
  coalesce(submitted_at, due_at + interval '15 days'), due_at,
  case status when 'MISSING' then 'deleted' else 'completed' end
from progress_report;

insert into act_hi_identitylink (id_, timestamp_, type_, group_id_, task_id_)
select 'bench-' || id, due_at, 'candidate', unit_id, 'bench-' || id from progress_report;

analyze
