-- notices were to units; now what happened is told once and to people, each with the reasons why
alter table notice alter column unit_id drop not null;
alter table notice add column facts jsonb not null default '{}';
update notice set facts = jsonb_build_object(
  'text', text || case when bundled > 1 then ' 等 ' || bundled || ' 项' else '' end);
drop index notice_one_reminder_a_day;
drop index notice_by_unit;
alter table notice drop column text, drop column bundled;

create index notice_by_measure on notice (measure_id) where measure_id is not null;

create table notice_recipient (
  id         bigint generated always as identity primary key,
  notice_id  bigint not null references notice (id),
  username   text not null references account (username),
  reasons    jsonb not null,
  entry      text, -- plan, kind and day of what is told as one
  bundle     bigint, -- the recipient row of the first notice of the entry it shows under, null if it is that
  read_at    timestamptz,
  mail_due   timestamptz, -- when it goes by mail; null: it does not, or is gone
  unique (notice_id, username)
);

create index notice_recipient_by_person on notice_recipient (username, id desc);
create index notice_recipient_unread on notice_recipient (username, id) where read_at is null;
create index notice_recipient_by_entry on notice_recipient (username, entry, id) where read_at is null and entry is not null;
create index notice_recipient_to_mail on notice_recipient (mail_due) where mail_due is not null;

-- who belongs to a unit today was told what the unit was told, and has read what they had read
insert into notice_recipient (notice_id, username, reasons, read_at)
select n.id, member.username,
  jsonb_build_array(jsonb_build_object('code', 'staff', 'unit', unit.id, 'unitName', unit.name)),
  case when n.id <= done.up_to then n.at end
from notice n
  join unit on unit.id = n.unit_id
  join account_unit member on member.unit = n.unit_id
  left join notice_read done on done.username = member.username
order by n.id, member.username;

drop table notice_read;
