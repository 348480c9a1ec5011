-- one row for each report asked for, from the moment its task opens: what was asked can be counted
create table progress_report (
  id            bigint generated always as identity primary key,
  plan_key      text not null references plan (key),
  measure_id    text not null references measure (id),
  unit_id       text not null references unit (id),
  period        text not null,
  consolidated  boolean not null,
  due_at        timestamptz not null,
  status        text not null check (status in ('OPEN', 'SUBMITTED', 'LATE', 'MISSING')),
  progress      text,
  problems      text,
  next_steps    text,
  submitted_by  text,
  submitted_at  timestamptz,
  accepted      boolean,
  return_reason text,
  reviewed_by   text,
  reviewed_at   timestamptz,
  unique (measure_id, unit_id, period, consolidated)
);

create index progress_report_by_period on progress_report (plan_key, period);

-- what a unit said when it signed for a measure or finished its part
create table contribution (
  id          bigint generated always as identity primary key,
  measure_id  text not null references measure (id),
  unit_id     text not null references unit (id),
  kind        text not null,
  text        text not null,
  contact     text,
  said_by     text not null,
  said_at     timestamptz not null
);

create index contribution_by_measure on contribution (measure_id);

create table closure (
  id            bigint generated always as identity primary key,
  measure_id    text not null references measure (id),
  summary       text not null,
  requested_by  text not null,
  requested_at  timestamptz not null,
  accepted      boolean,
  grade         text,
  reason        text,
  reviewed_by   text,
  reviewed_at   timestamptz
);

create index closure_by_measure on closure (measure_id);
