-- filters and order of the tasklist that a person has given a name
create table saved_view (
  id        bigint generated always as identity primary key,
  username  text not null references account (username) on delete cascade,
  name      text not null,
  query     text not null,
  standard  boolean not null default false,
  unique (username, name)
);

create unique index saved_view_one_standard on saved_view (username) where standard;
