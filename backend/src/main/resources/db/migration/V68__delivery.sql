-- where a person gets mail, and how often
create table notice_preference (
  username  text primary key references account (username),
  email     text,
  daily     boolean not null,
  at_once   boolean not null,
  language  text not null check (language in ('ZH', 'EN'))
);

-- what is to leave the house: written with what it tells of, taken out by whoever has time
create table delivery (
  id          bigint generated always as identity primary key,
  channel     text not null check (channel in ('MAIL', 'WEBHOOK')),
  recipient   text not null, -- an address, or the id of a webhook
  username    text references account (username),
  reference   uuid not null unique, -- the same in every attempt, so that a double can be told
  content     jsonb not null,
  state       text not null check (state in ('WAITING', 'SENT', 'REFUSED')),
  created_at  timestamptz not null,
  due_at      timestamptz not null,
  attempts    int not null default 0,
  tried_at    timestamptz,
  error       text,
  sent_at     timestamptz
);

create index delivery_waiting on delivery (due_at) where state = 'WAITING';
create index delivery_by_channel on delivery (channel, state, tried_at);
