-- a request for a later due date of one task
create table extension (
  id                bigint generated always as identity primary key,
  plan_key          text not null references plan (key),
  measure_id        text not null references measure (id),
  task_id           text not null,
  element           text not null,
  task_kind         text not null,
  unit_id           text not null references unit (id),
  period            text,
  due_at            timestamptz not null, -- as it was when asked
  asked_until       date not null,
  reason            text not null,
  progress          text not null,
  asked_by          text not null,
  asked_at          timestamptz not null,
  state             text not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
  process_instance  text, -- null only while it is being started
  advice_agrees     boolean,
  advice            text,
  advice_unit       text references unit (id),
  advice_by         text,
  advice_at         timestamptz,
  granted_until     date,
  decision          text,
  decided_unit      text references unit (id),
  decided_by        text,
  ended_at          timestamptz
);

-- one open request for a task
create unique index extension_one_open on extension (task_id) where state = 'ASKED';
create index extension_by_measure on extension (measure_id);
create index extension_by_instance on extension (process_instance);
