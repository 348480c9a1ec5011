-- Where a measure is in its life; ended_at is when it was closed or its plan wound up.
alter table measure add column state text not null default 'RUNNING'
  check (state in ('RUNNING', 'SUSPENDED', 'CLOSED', 'WOUND_UP'));
alter table measure add column ended_at timestamptz;
update measure set state = 'CLOSED', ended_at = closed_at where closed_at is not null;
alter table measure add check ((ended_at is not null) = (state in ('CLOSED', 'WOUND_UP')));
alter table measure add check ((closed_at is not null) = (state = 'CLOSED'));
