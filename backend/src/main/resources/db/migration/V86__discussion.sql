-- What people say to each other about a measure. What was changed or taken back stands in audit_entry.
create table measure_comment (
  id           bigint generated always as identity primary key,
  measure_id   text not null references measure (id),
  author       text not null,
  author_name  text not null,
  unit_name    text not null,
  text         text not null,
  said_at      timestamptz not null,
  edited_at    timestamptz,
  removed_at   timestamptz
);
create index measure_comment_by_measure on measure_comment (measure_id, id);

create table comment_mention (
  comment   bigint not null references measure_comment (id),
  username  text not null,
  name      text not null,
  primary key (comment, username)
);
