-- a file of a report is made when its first mail is sent, not while somebody waits for the answer
alter table mail_attachment
  alter column content drop not null,
  add column report_id bigint references period_report (id),
  add column format    text,
  add constraint mail_attachment_can_be_made check (content is not null or report_id is not null and format is not null);

create index mail_attachment_to_make on mail_attachment (id) where content is null;
