-- A report on a period or on the whole plan (period 'final'); a correction is a new version.
alter table period_report
  add column kind              text not null default 'PERIOD' check (kind in ('PERIOD', 'FINAL')),
  add column version           int not null default 1,
  add column correction_reason text,
  add column correction_by     text,
  add column superseded_by     bigint references period_report (id),
  add column approved_by       text,
  add column content_hash      text;

alter table period_report drop constraint period_report_plan_key_period_key;
alter table period_report add unique (plan_key, period, version);

-- exactly one version of a report is in force, and at most one is being worked on
create unique index period_report_one_current on period_report (plan_key, period)
  where state = 'ISSUED' and superseded_by is null;
create unique index period_report_one_open on period_report (plan_key, period) where state <> 'ISSUED';

-- what a reader can check an issued report by: everything it says, in one number
create function period_report_hash(report period_report) returns text language sql immutable as $$
  select encode(sha256(convert_to(concat_ws(E'\x1f', report.plan_key, report.period, report.version,
    report.title, report.overview, report.next_steps, report.instruction, report.contents::text), 'UTF8')), 'hex')
$$;

update period_report r set content_hash = period_report_hash(r) where state = 'ISSUED';

-- an issued report never changes; that a correction took its place is all that can be added to it
create function refuse_change_of_issued_report() returns trigger language plpgsql as $$
begin
  if old.state = 'ISSUED' and (tg_op = 'DELETE' or old.superseded_by is not null
      or to_jsonb(new) - 'superseded_by' <> to_jsonb(old) - 'superseded_by') then
    raise exception 'Report % is issued and never changes', old.id;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger period_report_is_frozen before update or delete on period_report
  for each row execute function refuse_change_of_issued_report();

alter table plan add column wound_up_at timestamptz;
