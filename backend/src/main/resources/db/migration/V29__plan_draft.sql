-- An uploaded document with its reading, while and after a person reviews it.
create table plan_draft (
  id           uuid primary key,
  version      int not null,
  file_name    text not null,
  state        text not null check (state in ('OPEN', 'PUBLISHED')),
  -- the running plan it became, or whose amendment it is
  plan_key     text references plan (key),
  amends       text references plan (key),
  -- short name of the plan it is to become
  key          text not null,
  -- what the reader made of the document; never changed
  text         text not null,
  reading      jsonb not null,
  -- what people made of that
  content      jsonb not null,
  measures     int not null,
  errors       int not null,
  warnings     int not null,
  created_by   text not null,
  created_at   timestamptz not null,
  updated_by   text not null,
  updated_at   timestamptz not null,
  check ((state = 'PUBLISHED') = (plan_key is not null))
);
create index plan_draft_by_update on plan_draft (updated_at desc);

-- the file as it was uploaded, kept apart because nothing but downloading needs it
create table plan_draft_file (
  draft    uuid primary key references plan_draft on delete cascade,
  content  bytea not null
);
