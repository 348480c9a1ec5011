-- a person's private address of their deadlines; of its token only the hash is kept
create table calendar_feed (
  username    text primary key references account (username),
  token_hash  text not null unique,
  created_at  timestamptz not null,
  read_at     timestamptz
);
