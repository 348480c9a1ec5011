create table notice (
  id          bigint generated always as identity primary key,
  unit_id     text not null references unit (id),
  kind        text not null,
  task_id     text,
  plan_key    text references plan (key),
  measure_id  text references measure (id),
  text        text not null,
  at          timestamptz not null,
  day         date not null,
  bundled     int not null default 1
);

-- a unit is reminded once a day, of however many tasks
create unique index notice_one_reminder_a_day on notice (unit_id, day) where kind = 'reminder';


create index notice_by_unit on notice (unit_id, id desc);

create table notice_read (
  username  text primary key,
  up_to     bigint not null
);
