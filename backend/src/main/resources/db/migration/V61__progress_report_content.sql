-- whether a measure will be finished in time and what stands in its way; null where never asked
alter table progress_report
  add column in_time           boolean,
  add column delay_reason      text,
  add column expected_on       date,
  add column coordination      text,
  add column coordination_from text,
  -- the words of the report before, but for blanks and punctuation
  add column copied            boolean not null default false;
