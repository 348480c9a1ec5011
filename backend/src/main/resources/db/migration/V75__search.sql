-- Full-text search for Chinese without a dictionary and without an extension. A run of Han characters becomes its
-- single characters and its pairs of neighbours; Latin words and numbers (2.1 is one) become themselves, in lower
-- case. Whoever looks for 科技局 finds what has 科技 and 技局.
create function search_terms(words text) returns tsvector
  language sql immutable parallel safe cost 1000
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

-- The terms lie in the indexes alone: a column of them would travel with every row that is read.
create index measure_terms on measure using gin (search_terms(number || ' ' || title || ' ' || text));

create view measure_search as
  select id, plan_key, number, title, search_terms(number || ' ' || title || ' ' || text) as terms from measure;

create index progress_report_terms on progress_report using gin (search_terms(
  coalesce(progress, '') || ' ' || coalesce(problems, '') || ' ' || coalesce(next_steps, '') || ' '
  || coalesce(delay_reason, '') || ' ' || coalesce(coordination, '')));

create view report_search as
  select id, plan_key, measure_id, unit_id, period, consolidated, search_terms(
    coalesce(progress, '') || ' ' || coalesce(problems, '') || ' ' || coalesce(next_steps, '') || ' '
    || coalesce(delay_reason, '') || ' ' || coalesce(coordination, '')) as terms
  from progress_report;
