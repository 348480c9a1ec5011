-- a projection of the engine's open user tasks, written in its transaction
create table work_task (
  id                text primary key,
  element           text not null,
  kind              text not null,
  unit_id           text not null references unit (id),
  plan_key          text not null references plan (key),
  measure_id        text references measure (id),
  period            text,
  subject_case      bigint,
  process_instance  text not null,
  created_at        timestamptz not null,
  due_at            timestamptz not null -- the year 9999 stands for never
);

create index work_task_by_unit_and_due on work_task (unit_id, due_at, id);
create index work_task_by_due on work_task (due_at, id);
create index work_task_by_measure on work_task (measure_id);
create index work_task_by_plan on work_task (plan_key);

-- whose a task was: a late click hears "done already" and not "never existed"
create table work_task_ended (
  id       text primary key,
  unit_id  text not null references unit (id)
);
