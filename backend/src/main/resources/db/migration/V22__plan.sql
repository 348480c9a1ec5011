create table plan (
  key              text primary key,
  title            text not null,
  document_number  text,
  issuer           text,
  issue_date       date,
  period_start     int not null,
  period_end       int not null,
  jurisdiction     text,
  leading_group    text,
  leading_office   text,
  office_unit      text not null references unit (id),
  leaders_unit     text not null references unit (id),
  document         text not null,
  published_at     timestamptz not null,
  published_by     text not null
);

create table plan_section (
  plan_key  text not null references plan (key),
  position  int not null,
  number    text not null,
  title     text not null,
  primary key (plan_key, number)
);

-- how the plan calls a unit, and which registered unit that is
create table plan_unit (
  plan_key    text not null references plan (key),
  ref         text not null,
  name        text not null,
  unit_id     text not null references unit (id),
  collective  boolean not null,
  primary key (plan_key, ref)
);

create table measure (
  id              text primary key,
  plan_key        text not null references plan (key),
  position        int not null,
  number          text not null,
  printed_number  text not null,
  section         text not null,
  title           text not null,
  text            text not null,
  deadline        date,
  recurrence      text,
  closed_at       timestamptz,
  grade           text,
  unique (plan_key, number)
);

-- every unit of a measure once: the role it has in the first item that names it
create table measure_unit (
  measure_id  text not null references measure (id),
  position    int not null,
  ref         text not null,
  role        text not null check (role in ('LEAD', 'RESPONSIBLE', 'COLLECTIVE')),
  unit_id     text not null references unit (id),
  primary key (measure_id, ref)
);

create index measure_unit_by_unit on measure_unit (unit_id);
