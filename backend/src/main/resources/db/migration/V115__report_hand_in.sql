-- which state of its words a report was given to the leaders in; savings are shown together up to there
create table period_report_hand_in (
  report_id  bigint not null references period_report (id),
  revision   int not null,
  at         timestamptz not null,
  primary key (report_id, revision, at)
);
