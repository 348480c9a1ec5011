-- cases opened by hand, on a task not yet overdue or on the lead of a measure; cases of a plan as a whole
alter table supervision_case
  alter measure_id drop not null,
  alter task_id drop not null,
  alter task_kind drop not null,
  alter process_instance drop not null,
  add asked_at      timestamptz,  -- when the unit was given the task; null where there is none
  add opened_by     text,         -- null when its date passed
  add reason        text,
  add next_look_at  timestamptz,
  add ended_by      text,
  drop constraint supervision_case_state_check,
  add constraint supervision_case_state_check
    check (state in ('OPEN', 'SETTLED', 'WAIVED', 'LAPSED', 'EXTENDED'));

create unique index supervision_case_one_open_on_lead on supervision_case (measure_id, unit_id)
  where state = 'OPEN' and task_id is null;
create index supervision_case_by_plan on supervision_case (plan_key);

alter table supervision_step add by_system boolean not null default false;

-- a red card asks for one; it stands whether or not the interview was held
create table supervision_interview (
  case_id      bigint primary key references supervision_case (id),
  asked_at     timestamptz not null,
  held_on      date,
  attendees    text,
  agreed       text,
  recorded_by  text,
  recorded_at  timestamptz
);
