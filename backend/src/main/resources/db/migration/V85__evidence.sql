-- Files that prove what a unit says. Uploaded for an open task, and filed when it is completed.
create table evidence_file (
  id                uuid primary key,
  task_id           text not null,
  plan_key          text not null references plan (key),
  measure_id        text not null references measure (id),
  unit_id           text not null references unit (id),
  kind              text not null,
  period            text,
  name              text not null,
  type              text not null,
  bytes             bigint not null,
  sha256            text not null,
  thumbnail         bytea,
  uploaded_by       text not null,
  uploaded_by_name  text not null,
  uploaded_at       timestamptz not null,
  filed_at          timestamptz,
  -- when its task went without being completed; what nobody filed is removed some days later
  orphaned_at       timestamptz,
  check (filed_at is null or orphaned_at is null)
);
create index evidence_file_by_task on evidence_file (task_id);
create index evidence_file_by_measure on evidence_file (measure_id) where filed_at is not null;
create index evidence_file_orphaned on evidence_file (orphaned_at) where orphaned_at is not null;

-- in pieces, so that neither sending nor reading a file holds it in memory as a whole
create table evidence_chunk (
  file      uuid not null references evidence_file on delete cascade,
  position  int not null,
  content   bytea not null,
  primary key (file, position)
);
-- photographs and PDF are compressed already
alter table evidence_chunk alter column content set storage external;

-- A proof that can be exchanged proves nothing.
create trigger evidence_file_filed_stays before update or delete on evidence_file
  for each row when (old.filed_at is not null) execute function refuse_change();

-- Measures of which the office wants to see proof when a unit says that its part is done.
create table evidence_demand (
  measure_id   text primary key references measure (id),
  note         text not null,
  demanded_by  text not null,
  demanded_at  timestamptz not null
);
