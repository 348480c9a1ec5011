-- Units and groups of units. A group stands for its members (各县(市)区人民政府).
create table unit (
  id       text primary key,
  name     text not null,
  level    text not null check (level in ('NATIONAL', 'PROVINCE', 'PREFECTURE', 'COUNTY')),
  is_group boolean not null
);

-- Every name a unit goes by, its own included, without spaces and with half-width brackets.
create table unit_alias (
  alias text primary key,
  unit  text not null references unit
);
create index unit_alias_unit on unit_alias (unit);

create table unit_group_member (
  unit_group text not null references unit,
  position   integer not null,
  member     text not null references unit,
  primary key (unit_group, member)
);
create index unit_group_member_member on unit_group_member (member);

create table account (
  username      text primary key,
  name          text not null,
  password_hash text not null,
  enabled       boolean not null default true,
  created_at    timestamptz not null default now()
);

create table account_unit (
  username text not null references account,
  unit     text not null references unit,
  primary key (username, unit)
);
create index account_unit_unit on account_unit (unit);

create table account_role (
  username text not null references account,
  role     text not null
    check (role in ('STAFF', 'UNIT_HEAD', 'SUPERVISOR', 'LEADER', 'ADMINISTRATOR')),
  primary key (username, role)
);
