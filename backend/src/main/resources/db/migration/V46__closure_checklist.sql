-- The points of the review that did not hold; earlier returns named none.
alter table closure add column failed text[] not null default '{}';
