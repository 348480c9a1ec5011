-- a leader's instruction on a measure, or on a period report, to one unit
create table instruction (
  id                bigint generated always as identity primary key,
  plan_key          text not null references plan (key),
  measure_id        text references measure (id),
  report_id         bigint references period_report (id),
  follows           bigint references instruction (id),
  unit_id           text not null references unit (id),
  urgency           text not null check (urgency in ('URGENT', 'NORMAL', 'HARD')),
  text              text not null,
  given_by          text not null,
  given_at          timestamptz not null,
  due_at            timestamptz, -- null only while it is being started
  state             text not null check (state in ('OPEN', 'IN_REVIEW', 'ANSWERED', 'CONCLUDED', 'LAPSED')),
  process_instance  text,
  concluded_by      text,
  ended_at          timestamptz
);

create index instruction_by_plan on instruction (plan_key, id desc);
create index instruction_by_measure on instruction (measure_id);
create index instruction_by_unit on instruction (unit_id);
create index instruction_by_report on instruction (report_id);
create index instruction_by_instance on instruction (process_instance);

-- what the unit answered, and what the office made of it
create table instruction_answer (
  instruction_id  bigint not null references instruction (id),
  position        int not null,
  text            text not null,
  answered_by     text not null,
  answered_at     timestamptz not null,
  accepted        boolean,
  reason          text,
  verified_by     text,
  verified_at     timestamptz,
  primary key (instruction_id, position)
);
