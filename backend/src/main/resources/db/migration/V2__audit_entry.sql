-- Who did what, when. Names are kept as they were then.
create table audit_entry (
  id         bigserial primary key,
  at         timestamptz not null,
  actor      text,
  actor_name text not null,
  unit_name  text,
  measure_id text,
  plan_key   text,
  action     text not null,
  detail     text
);
create index audit_entry_measure on audit_entry (measure_id, at, id) where measure_id is not null;
create index audit_entry_plan on audit_entry (plan_key, at, id) where plan_key is not null;

-- A record that can be rewritten proves nothing.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Table % only grows', tg_table_name;
end
$$;
create trigger audit_entry_only_grows before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();
