-- attempts to sign in that failed, by account and by address, until one succeeds or time has passed
create table sign_in_attempt (
  subject  text primary key,
  failed   int not null,
  last_at  timestamptz not null
);
