-- who of the unit has taken a task; null as long as nobody has
alter table work_task
  add column assignee text references account (username) on delete set null;
