-- Full-text search for Chinese without a dictionary and without an extension. A run of Han characters becomes its
-- single characters and its pairs of neighbours; Latin words and numbers (2.1 is one) become themselves, in lower
-- case. Whoever looks for 科技局 finds what has 科技 and 技局.
create function search_terms(words text) returns tsvector
  language sql immutable parallel safe
return (
  select array_to_tsvector(coalesce(array_agg(distinct term), '{}'))
  from regexp_matches(lower(normalize(coalesce(words, ''), NFKC)),
      '([㐀-䶿一-鿿豈-﫿]+)|([a-z0-9]+(?:[.][a-z0-9]+)*)', 'g') as run
    cross join lateral (
      select substr(run[1], at, long) as term
        from generate_series(1, length(run[1])) as at, generate_series(1, 2) as long
      union all
      select left(run[2], 100) where run[2] is not null
    ) as terms
  where term <> ''
);

-- What a text has to have, all of it: pairs where there are any, and the beginnings of Latin words, so that one
-- finds while one types. A text without a word finds nothing.
create function search_query(words text) returns tsquery
  language sql immutable parallel safe
return (
  select coalesce(string_agg(distinct term, ' & '), '')::tsquery
  from regexp_matches(lower(normalize(coalesce(words, ''), NFKC)),
      '([㐀-䶿一-鿿豈-﫿]+)|([a-z0-9]+(?:[.][a-z0-9]+)*)', 'g') as run
    cross join lateral (
      select '''' || substr(run[1], at, 2) || '''' as term
        from generate_series(1, greatest(length(run[1]) - 1, 1)) as at
      union all
      select '''' || left(run[2], 100) || '''' || case when run[2] ~ '[a-z]' then ':*' else '' end
        where run[2] is not null
    ) as terms
  where term is not null
);

-- The terms lie beside what they are of, not in it: they would travel with every row that is read. An index of
-- the expression alone would not do: with a word that most texts have, the planner takes them apart anew.
create table measure_search (
  measure_id  text primary key references measure (id) on delete cascade,
  terms       tsvector not null
);

create table report_search (
  report_id  bigint primary key references progress_report (id) on delete cascade,
  terms      tsvector not null
);

create function measure_search() returns trigger language plpgsql as $$
begin
  insert into measure_search (measure_id, terms)
    values (new.id, search_terms(new.number || ' ' || new.title || ' ' || new.text))
    on conflict (measure_id) do update set terms = excluded.terms;
  return null;
end
$$;

create trigger measure_search after insert or update of number, title, text on measure
  for each row execute function measure_search();

create function report_search() returns trigger language plpgsql as $$
begin
  insert into report_search (report_id, terms)
    values (new.id, search_terms(concat_ws(' ', new.progress, new.problems, new.next_steps, new.delay_reason,
      new.coordination)))
    on conflict (report_id) do update set terms = excluded.terms;
  return null;
end
$$;

-- a report is asked for long before it says anything
create trigger report_search
  after update of progress, problems, next_steps, delay_reason, coordination on progress_report
  for each row execute function report_search();

create trigger report_search_written after insert on progress_report
  for each row when (new.progress is not null) execute function report_search();

insert into measure_search select id, search_terms(number || ' ' || title || ' ' || text) from measure;

insert into report_search
  select id, search_terms(concat_ws(' ', progress, problems, next_steps, delay_reason, coordination))
  from progress_report where progress is not null;

create index measure_search_terms on measure_search using gin (terms);
create index report_search_terms on report_search using gin (terms);
