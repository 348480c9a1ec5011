-- How far a demonstration's clock is ahead of real time; at most one row.
create table clock_offset (
  id     integer primary key check (id = 1),
  millis bigint not null
);
