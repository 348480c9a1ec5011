-- What a report says as data, each sentence with what it rests on; null in reports of before.
alter table period_report
  add column body     jsonb,
  add column revision int not null default 0;

-- A report across the plans of an office has no one plan.
alter table period_report
  alter column plan_key drop not null,
  add column office_unit text references unit (id),
  add column plans       text[],
  drop constraint period_report_kind_check;
alter table period_report
  add constraint period_report_kind_check check (kind in ('PERIOD', 'FINAL', 'OFFICE')),
  add constraint period_report_of_plan_or_office check (
    (kind = 'OFFICE') = (plan_key is null)
    and (kind = 'OFFICE') = (office_unit is not null and cardinality(plans) > 0));
create unique index period_report_one_of_office on period_report (office_unit, period, version)
  where kind = 'OFFICE';
create unique index period_report_one_open_of_office on period_report (office_unit, period)
  where kind = 'OFFICE' and state <> 'ISSUED';

-- What is null adds nothing, so the hashes of reports of before stay what they are.
create or replace function period_report_hash(report period_report) returns text language sql immutable as $$
  select encode(sha256(convert_to(concat_ws(E'\x1f', report.plan_key, report.period, report.version,
    report.title, report.overview, report.next_steps, report.instruction, report.contents::text,
    report.body::text, report.office_unit, report.plans::text), 'UTF8')), 'hex')
$$;

-- Every state of a report's words: 0 as it was drafted, then each as it was saved.
create table period_report_revision (
  report_id   bigint not null references period_report (id),
  revision    int not null,
  body        jsonb not null,
  saved_by    text, -- null where nobody did: the draft
  saved_at    timestamptz not null,
  primary key (report_id, revision)
);
create trigger period_report_revision_stays before update or delete on period_report_revision
  for each row execute function refuse_change();
