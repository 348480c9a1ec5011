-- an address by which an issued report is read without an account; of its token only the hash is kept
create table report_link (
  id          bigint generated always as identity primary key,
  report_id   bigint not null references period_report (id),
  token_hash  text not null unique,
  label       text not null, -- for whom it is
  created_by  text not null references account (username),
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  revoked_by  text references account (username),
  revoked_at  timestamptz,
  check (expires_at > created_at)
);

create index report_link_of_report on report_link (report_id);

-- every reading by such an address
create table report_link_visit (
  id       bigint generated always as identity primary key,
  link_id  bigint not null references report_link (id),
  at       timestamptz not null,
  what     text not null check (what in ('PAGE', 'PDF', 'DOCX', 'SHEET')),
  address  text not null, -- of the reader's machine, as the server sees it
  agent    text not null  -- what its program calls itself
);

create index report_link_visit_of_link on report_link_visit (link_id, at);
