create table measure_suspension (
  id            bigint generated always as identity primary key,
  measure_id    text not null references measure (id),
  reason        text not null,
  expected      date not null,
  suspended_by  text not null,
  suspended_at  timestamptz not null,
  note          text,
  resumed_by    text,
  resumed_at    timestamptz
);
create unique index measure_suspension_one_open on measure_suspension (measure_id)
  where resumed_at is null;
create index measure_suspension_by_measure on measure_suspension (measure_id);

-- Until when a task had time when its measure was suspended; due_at is never meanwhile.
alter table work_task add column suspended_due timestamptz;

-- EXCUSED (免报): not asked for any more, as the measure was suspended or ended.
alter table progress_report drop constraint progress_report_status_check;
alter table progress_report add constraint progress_report_status_check
  check (status in ('OPEN', 'SUBMITTED', 'LATE', 'MISSING', 'EXCUSED'));
update progress_report r set status = 'EXCUSED'
  from measure m where m.id = r.measure_id and r.status = 'OPEN' and m.ended_at is not null;
