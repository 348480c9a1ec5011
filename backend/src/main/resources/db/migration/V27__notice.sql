create table notice (
  id          bigint generated always as identity primary key,
  unit_id     text not null references unit (id),
  kind        text not null,
  task_id     text,
  plan_key    text references plan (key),
  measure_id  text references measure (id),
  text        text not null,
  at          timestamptz not null
);

create index notice_by_unit on notice (unit_id, id desc);

create table notice_read (
  username  text primary key,
  up_to     bigint not null
);
