-- files that go with mails; one for all who get it
create table mail_attachment (
  id       bigint generated always as identity primary key,
  name     text not null,
  type     text not null,
  content  bytea not null
);

create table delivery_attachment (
  delivery_id    bigint not null references delivery (id) on delete cascade,
  position       int not null,
  attachment_id  bigint not null references mail_attachment (id),
  primary key (delivery_id, position)
);

create index delivery_attachment_by_file on delivery_attachment (attachment_id);

-- a report that was sent on, by whom and to whom; stays when the mail itself is long gone
create table report_sending (
  id         bigint generated always as identity primary key,
  report_id  bigint not null references period_report (id),
  sent_by    text not null references account (username),
  sent_at    timestamptz not null,
  note       text
);

create index report_sending_of_report on report_sending (report_id, id);

create table report_sending_recipient (
  sending_id   bigint not null references report_sending (id),
  position     int not null,
  email        text not null,
  username     text references account (username), -- null for somebody without an account
  name         text,
  link_id      bigint references report_link (id),  -- the address such a one was given
  delivery_id  bigint references delivery (id) on delete set null,
  primary key (sending_id, position)
);
