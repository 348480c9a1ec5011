-- days the administrator adds to the published calendar; a day given twice is as the table says
create table calendar_day (
  day      date primary key,
  working  boolean not null,
  reason   text not null,
  by_name  text not null,
  at       timestamptz not null
);

-- when a plan reports; a row holds for the periods that end after a day, the newest row first
create table reporting_calendar (
  id            bigint generated always as identity primary key,
  plan_key      text not null references plan (key),
  holds_after   date not null,
  rhythm        text not null check (rhythm in ('MONTH', 'QUARTER', 'HALF_YEAR')),
  first_period  text, -- where the rhythm changed: the first of the new one
  moments       jsonb not null,
  by_name       text not null,
  at            timestamptz not null
);

create index reporting_calendar_by_plan on reporting_calendar (plan_key, id desc);

-- plans published so far report as the settings of that time had it
insert into reporting_calendar (plan_key, holds_after, rhythm, moments, by_name, at)
select key, make_date(period_start, 1, 1) - 1, 'QUARTER',
  '{"opening": {"kind": "DAY_OF_LAST_MONTH", "day": 15, "hour": "09:00", "roll": "FORWARD"},
    "due": {"kind": "DAY_OF_LAST_MONTH", "day": 25, "hour": "17:30", "roll": "FORWARD"},
    "cutOff": {"kind": "WORKING_DAYS_AFTER", "day": 5, "hour": "17:30", "roll": "FORWARD"},
    "leadDue": {"kind": "WORKING_DAYS_AFTER", "day": 7, "hour": "17:30", "roll": "FORWARD"},
    "leadCutOff": {"kind": "WORKING_DAYS_AFTER", "day": 9, "hour": "17:30", "roll": "FORWARD"},
    "officeDue": {"kind": "WORKING_DAYS_AFTER", "day": 11, "hour": "17:30", "roll": "FORWARD"},
    "officeCutOff": {"kind": "WORKING_DAYS_AFTER", "day": 13, "hour": "17:30", "roll": "FORWARD"},
    "draft": {"kind": "WORKING_DAYS_AFTER", "day": 14, "hour": "09:00", "roll": "FORWARD"}}'::jsonb,
  '系统', published_at
from plan;

-- 2023-07, 2023-Q3 and 2023-H2 in one order, whatever a plan's rhythm was; what is no period has no day
create function period_last_day(period text) returns date
  language sql immutable strict
  return case when period ~ '^[0-9]{4}-' then (make_date(
      left(period, 4)::int,
      case substr(period, 6, 1)
        when 'Q' then substr(period, 7)::int * 3
        when 'H' then substr(period, 7)::int * 6
        else substr(period, 6)::int
      end,
      1) + interval '1 month - 1 day')::date end;
