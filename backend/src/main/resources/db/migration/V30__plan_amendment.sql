-- A measure that an amendment adds starts later than its plan.
alter table measure add column started_at timestamptz;
update measure m set started_at = p.published_at from plan p where p.key = m.plan_key;
alter table measure alter column started_at set not null;

-- A later document that changed a running plan: what it was, and which measures it added.
create table plan_amendment (
  plan_key         text not null references plan (key),
  position         int not null,
  title            text,
  document_number  text,
  issue_date       date,
  document         text not null,
  added            text[] not null,
  published_at     timestamptz not null,
  published_by     text not null,
  primary key (plan_key, position)
);
