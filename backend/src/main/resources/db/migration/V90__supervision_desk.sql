-- who of the office looks after a case; without a row whoever comes first
create table supervision_charge (
  case_id   bigint primary key references supervision_case (id),
  username  text not null references account (username),
  given_by  text not null,
  given_at  timestamptz not null
);

-- what was said on the phone about something overdue or nearly due
create table supervision_call (
  id           bigint generated always as identity primary key,
  plan_key     text not null references plan (key),
  measure_id   text references measure (id), -- null for what is due of a plan as a whole
  unit_id      text not null references unit (id),
  task_id      text,                         -- null where the lead of a measure is supervised
  case_id      bigint references supervision_case (id),
  spoken_with  text not null,
  promised     text not null,
  until        date,                         -- null where no day was named
  called_by    text not null,
  called_at    timestamptz not null
);
create index supervision_call_by_task on supervision_call (task_id);
create index supervision_call_by_case on supervision_call (case_id);

-- where in its process an ended task stood, so that it can be told what a later one waited for
alter table work_task_ended
  add element  text,
  add period   text;
update work_task_ended t set element = h.task_def_key_ from act_hi_taskinst h where h.id_ = t.id;
create index work_task_ended_by_step on work_task_ended (measure_id, element);
create index work_task_ended_by_due on work_task_ended (plan_key, due_at);

create index supervision_case_by_opening on supervision_case (plan_key, opened_at);
