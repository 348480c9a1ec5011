create table webhook (
  id          bigint generated always as identity primary key,
  name        text not null,
  url         text not null,
  secret      text not null,
  plan_key    text references plan (key),   -- only of this plan; null takes all
  unit_id     text references unit (id),    -- only what people of this unit are told; null takes all
  kinds       text[] not null,
  created_by  text not null,
  created_at  timestamptz not null,
  removed_at  timestamptz
);

-- what waits to be put together into one delivery
create table webhook_notice (
  webhook_id  bigint not null references webhook (id),
  notice_id   bigint not null references notice (id),
  due_at      timestamptz not null,
  primary key (webhook_id, notice_id)
);

create index webhook_notice_due on webhook_notice (due_at);
