-- What leaders and the office say to each other about a passage of a report before it is issued.
create table report_remark (
  id           bigint generated always as identity primary key,
  report_id    bigint not null references period_report (id),
  revision     int not null, -- of the report that was read
  passage      text not null, -- as it was read; the words of the report may change
  text         text not null,
  author       text not null,
  author_name  text not null,
  said_at      timestamptz not null,
  resolved_by  text,
  resolved_at  timestamptz
);
create index report_remark_by_report on report_remark (report_id, id);
