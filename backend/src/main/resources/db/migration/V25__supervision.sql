create table supervision_case (
  id                bigint generated always as identity primary key,
  plan_key          text not null references plan (key),
  measure_id        text not null references measure (id),
  unit_id           text not null references unit (id),
  task_id           text not null,
  task_kind         text not null,
  period            text,
  due_at            timestamptz not null,
  level             text not null,
  state             text not null check (state in ('OPEN', 'SETTLED', 'WAIVED', 'LAPSED')),
  process_instance  text not null,
  opened_at         timestamptz not null,
  ended_at          timestamptz
);

-- one overdue matter never has two open cases
create unique index supervision_case_one_open on supervision_case (task_id) where state = 'OPEN';
create index supervision_case_by_measure on supervision_case (measure_id);

create table supervision_step (
  case_id   bigint not null references supervision_case (id),
  position  int not null,
  level     text not null,
  note      text,
  taken_by  text not null,
  taken_at  timestamptz not null,
  primary key (case_id, position)
);
