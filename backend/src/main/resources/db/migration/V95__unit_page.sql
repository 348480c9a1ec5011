-- how often the office sent a report on all units back; the row keeps only the last review
alter table progress_report add column returns int not null default 0;
update progress_report set returns = 1 where return_reason is not null;

-- what a unit did over the periods
create index progress_report_by_unit on progress_report (unit_id, plan_key, period);
create index supervision_case_by_unit on supervision_case (unit_id);
create index extension_by_unit on extension (unit_id);
create index contribution_by_unit on contribution (unit_id);
