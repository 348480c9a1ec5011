create table period_report (
  id             bigint generated always as identity primary key,
  plan_key       text not null references plan (key),
  period         text not null,
  title          text not null,
  state          text not null check (state in ('DRAFT', 'IN_REVIEW', 'ISSUED')),
  overview       text not null,
  next_steps     text not null,
  instruction    text,
  return_reason  text,
  returned_by    text,
  returned_at    timestamptz,
  contents       jsonb not null,
  drafted_at     timestamptz not null,
  issued_at      timestamptz,
  unique (plan_key, period)
);
