-- a number that a plan or a measure wants to reach
create table indicator (
  id             bigint generated always as identity primary key,
  plan_key       text not null references plan (key),
  position       int not null,
  goal           boolean not null, -- stands among the goals of the plan
  measure_id     text references measure (id), -- whose lead answers for it
  unit_id        text references unit (id), -- who answers where no measure has it, once assigned
  name           text not null,
  phrase         text not null,
  comparator     text not null check (comparator in ('AT_LEAST', 'AT_MOST', 'EQUAL')),
  target         numeric not null,
  target_max     numeric,
  measured_in    text,
  due_year       int,
  per_year       boolean not null,
  baseline       numeric,
  baseline_year  int,
  kind           text check (kind in ('BINDING', 'EXPECTED', 'GUIDING')),
  unique (plan_key, position)
);

create index indicator_by_measure on indicator (measure_id);

-- the planned curve: where the number should be at the end of a period
create table indicator_point (
  indicator_id  bigint not null references indicator (id),
  period        text not null,
  value         numeric not null,
  primary key (indicator_id, period)
);

-- what was reported; the last of a period counts, the earlier ones stay
create table indicator_value (
  id            bigint generated always as identity primary key,
  indicator_id  bigint not null references indicator (id),
  period        text not null,
  value         numeric not null,
  unit_id       text not null references unit (id),
  given_by      text not null,
  given_at      timestamptz not null
);

create index indicator_value_by_indicator on indicator_value (indicator_id, id);
