-- who published which version of a decision table; the versions themselves are the engine's
create table policy_version (
  table_id  text not null,
  version   int not null,
  reason    text not null,
  by_name   text not null,
  at        timestamptz not null,
  primary key (table_id, version)
);
