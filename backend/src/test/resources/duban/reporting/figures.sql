-- Every figure of the report on 2023-Q2 of a plan, counted without a line of the product: key, value.
with moment as (
  select now.drafted_at as at, (now.drafted_at at time zone 'Asia/Shanghai')::date as today,
    last.drafted_at as since
  from period_report now join period_report last
    on last.plan_key = now.plan_key and last.period = '2023-Q1'
  where now.plan_key = :plan and now.period = '2023-Q2'),
-- as the State Council arranged the spring and summer of 2023
working(day) as (
  select d::date from generate_series(date '2023-03-01', date '2023-07-31', interval '1 day') d
  where (extract(isodow from d) < 6 or d::date in ('2023-04-23', '2023-05-06', '2023-06-25'))
    and d::date not in ('2023-04-05', '2023-05-01', '2023-05-02', '2023-05-03', '2023-06-22', '2023-06-23')),
asked as (
  select * from progress_report where plan_key = :plan and period = '2023-Q2' and not consolidated
    and status in ('SUBMITTED', 'LATE', 'MISSING')),
given as (
  select * from progress_report where plan_key = :plan and period = '2023-Q2'
    and status in ('SUBMITTED', 'LATE')),
said as (
  select * from given r where consolidated or not exists (
    select from given c where c.measure_id = r.measure_id and c.consolidated)),
reading as (
  select i.*, v.value, round(p.value, 2) as planned, v.value >= i.target as reached,
    round((p.value - v.value) * 100 / i.target, 1) as gap
  from indicator i left join indicator_value v on v.indicator_id = i.id
    left join indicator_point p on p.indicator_id = i.id and p.period = '2023-Q2'
  where i.plan_key = :plan),
class as (
  select m.id, m.section,
    (select unit_id from measure_unit u where u.measure_id = m.id order by position limit 1) as lead,
    case
      when m.state = 'SUSPENDED' then 'PARKED'
      when m.closed_at is not null then 'COMPLETED'
      when not exists (select from contribution c where c.measure_id = m.id) and not exists (
        select from progress_report r where r.measure_id = m.id and r.submitted_at is not null)
        then 'NOT_STARTED'
      when exists (select from work_task t, moment where t.measure_id = m.id and t.due_at <= at
          and t.kind in ('sign-for', 'implement', 'consolidate', 'request-closure'))
        or m.deadline < (select today from moment)
        or exists (select from said r where r.measure_id = m.id and not r.in_time)
        or exists (select from reading g where g.measure_id = m.id and g.gap >= 10 and not g.reached)
        or (select count(*) > 0 and count(*) filter (where status <> 'MISSING') = 0
            from asked r where r.measure_id = m.id) then 'BEHIND'
      when exists (select from closure c where c.measure_id = m.id and c.accepted is null) then 'AHEAD'
      else 'ON_TRACK'
    end as class
  from measure m where m.plan_key = :plan),
classed as (select * from class where class <> 'PARKED'),
kind(class) as (values ('COMPLETED'), ('AHEAD'), ('ON_TRACK'), ('BEHIND'), ('NOT_STARTED')),
grouped as (
  select 'classes' as key, class from classed
  union all select 'classes.sections.' || :plan || '.' || section, class from classed
  union all select 'classes.units.' || lead, class from classed),
doubted as (
  select c.* from classed c where class in ('COMPLETED', 'AHEAD', 'ON_TRACK') and (
    (select count(*) from progress_report r where r.measure_id = c.id and r.period in ('2023-Q1', '2023-Q2')
      and r.status in ('LATE', 'MISSING') and not r.consolidated)
    + (select count(*) from progress_report r where r.measure_id = c.id and r.copied and not r.consolidated)
    + (select coalesce(sum(returns), 0) from progress_report r where r.measure_id = c.id) >= 2
    or not exists (select from evidence_file f where f.measure_id = c.id and f.filed_at is not null
        and (c.class = 'COMPLETED' or f.period = '2023-Q2' and f.kind like '%report'))
      and (c.class = 'COMPLETED' or exists (select from progress_report r where r.measure_id = c.id
        and r.period = '2023-Q2' and r.submitted_at is not null)))),
overdue as (
  select t.* from work_task t, moment where t.plan_key = :plan and t.measure_id is not null
    and t.due_at <= at and t.kind not in ('supervise', 'interview')),
matter as (
  select o.id as key, o.unit_id, o.due_at as due, at as until, c.id as case_id, true as overdue
  from moment, overdue o left join supervision_case c on c.task_id = o.id and c.state = 'OPEN'
  union all
  select 'case-' || c.id, c.unit_id, coalesce(t.due_at, c.due_at), coalesce(c.ended_at, at), c.id, false
  from moment, supervision_case c left join work_task t on t.id = c.task_id
  where c.plan_key = :plan and c.measure_id is not null
    and not (c.state = 'OPEN' and exists (select from overdue o where o.id = c.task_id))
    and exists (select from supervision_step s
      where s.case_id = c.id and s.level <> 'NONE' and s.taken_at > since)),
late as (
  select m.*, (select count(*) from working
    where day > (due at time zone 'Asia/Shanghai')::date
      and day <= (until at time zone 'Asia/Shanghai')::date) as days
  from matter m),
step as (
  select m.unit_id, s.level, s.taken_at from matter m join supervision_step s on s.case_id = m.case_id
  where s.level <> 'NONE'),
announced as (
  select s ->> 'kind' as kind, jsonb_array_elements_text(s -> 'ids') as id
  from period_report r, jsonb_array_elements(r.contents -> 'findings' -> 'steps') s
  where r.plan_key = :plan and r.period = '2023-Q1'),
followed as (
  select kind, id, case kind
    when 'BEGIN' then exists (select from class c where c.id = a.id and c.class = 'NOT_STARTED')
    when 'PROVE' then exists (select from doubted d where d.id = a.id)
    when 'CHASE_OVERDUE' then exists (select from work_task t where t.id = a.id)
    end as undone
  from announced a),
count_of (key, value) as (
  select 'measures', count(*)::numeric from class
  union all select 'measures.closed', count(*) from class where class = 'COMPLETED'
  union all select 'measures.parked', count(*) from class where class = 'PARKED' having count(*) > 0
  union all select 'classes.green', count(*) from classed where class in ('COMPLETED', 'AHEAD', 'ON_TRACK')
  union all select 'classes.green.share', round(100.0 * count(*) filter (
    where class in ('COMPLETED', 'AHEAD', 'ON_TRACK')) / count(*), 1) from classed
  union all select g.key || '.' || k.class, count(*) filter (where g.class = k.class)
    from grouped g, kind k group by g.key, k.class
  union all select g.key || '.' || k.class || '.share',
    round(100.0 * count(*) filter (where g.class = k.class) / count(*), 1)
    from grouped g, kind k group by g.key, k.class
  union all select key, count(*) from grouped where key <> 'classes' group by key
  union all select 'unproven', count(*) from doubted having count(*) > 0
  union all select 'collected.units', count(distinct unit_id) from asked
  union all select 'collected.measures', count(distinct measure_id) from asked
  union all select 'reports.due', count(*) from asked
  union all select 'reports.given', count(*) filter (where status <> 'MISSING') from asked
  union all select 'reports.given.share',
    round(100.0 * count(*) filter (where status <> 'MISSING') / count(*), 1) from asked
  union all select 'reports.' || w.word, count(*) filter (where a.status = w.status)
    from asked a, (values ('onTime', 'SUBMITTED'), ('late', 'LATE'), ('missing', 'MISSING')) w (word, status)
    group by w.word
  union all select 'reports.' || w.word || '.share',
    round(100.0 * count(*) filter (where a.status = w.status) / count(*), 1)
    from asked a, (values ('onTime', 'SUBMITTED'), ('late', 'LATE'), ('missing', 'MISSING')) w (word, status)
    group by w.word
  union all select 'reports.missing.' || unit_id, count(*) from asked where status = 'MISSING' group by unit_id
  union all select 'indicators', count(*) from reading having count(*) > 0
  union all select 'indicators.reached', count(*) filter (where reached) from reading having count(*) > 0
  union all select 'indicators.green', count(*) filter (where gap < 10) from reading having count(*) > 0
  union all select 'indicators.behind', count(*) filter (where gap >= 10) from reading having count(*) > 0
  union all select 'indicators.noData', count(*) filter (where gap is null) from reading having count(*) > 0
  union all select 'indicators.' || id || '.annex.target', target from reading
  union all select 'indicators.' || id || '.annex.planned', planned from reading
  union all select 'indicators.' || id || '.annex.value', value from reading where value is not null
  union all select 'indicators.' || id || '.gap', gap from reading where gap is not null
  union all select 'indicators.' || id || '.target', target from reading where gap >= 10
  union all select 'indicators.' || id || '.planned', planned from reading where gap >= 10
  union all select 'indicators.' || id || '.value', value from reading where gap >= 10
  union all select 'answers.inTime', count(*) from (select measure_id from said where in_time is not null
    group by measure_id having bool_and(in_time)) m
  union all select 'overdue.tasks', count(*) from overdue
  union all select 'overdue.days', max(days) from late where overdue having max(days) > 0
  union all select 'supervision.steps', count(*) from step, moment where taken_at > since
  union all select 'overdue.units.' || unit_id, count(*) filter (where overdue) from matter group by unit_id
  union all select 'overdue.units.' || unit_id || '.' || level, count(*) from step group by unit_id, level
  union all select 'matters.' || key || '.days', days from late
  union all select 'orders', count(*) from instruction where plan_key = :plan having count(*) > 0
  union all select 'orders.settled', count(*) filter (where state in ('ANSWERED', 'CONCLUDED'))
    from instruction where plan_key = :plan having count(*) > 0
  union all select 'before.' || kind, count(*) from followed group by kind
  union all select 'before.' || kind || '.done', count(*) filter (where not undone) from followed group by kind
  union all select 'before.' || kind || '.left', count(*) from followed where undone group by kind
  union all select 'next.CHASE_OVERDUE', count(*) from overdue having count(*) > 0
  union all select 'next.BEGIN', count(*) from class where class = 'NOT_STARTED' having count(*) > 0
  union all select 'next.SOLVE_PROBLEMS', count(*) from said where problems <> '' having count(*) > 0
  union all select 'next.CLEAR_DELAYS', count(distinct measure_id) from said where not in_time
    having count(*) > 0
  union all select 'next.COORDINATE', count(*) from said where coordination <> '' having count(*) > 0
  union all select 'next.RAISE_INDICATORS', count(*) from reading where gap >= 30 having count(*) > 0
  union all select 'next.CHECK_COPIED', count(distinct (measure_id, unit_id)) from given where copied
    having count(*) > 0
  union all select 'next.PROVE', count(*) from doubted having count(*) > 0)
select key, value from count_of order by key
