-- what somebody has typed into the form of a task so far; it goes when the task does
create table task_draft (
  task_id   text not null references work_task (id) on delete cascade,
  username  text not null references account (username) on delete cascade,
  answers   jsonb not null,
  version   bigint not null,
  saved_at  timestamptz not null,
  primary key (task_id, username)
);
