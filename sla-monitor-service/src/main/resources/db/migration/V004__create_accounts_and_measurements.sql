-- A copy of what account-service tells; a code that only orders have named yet has version 0.
create table account (
  code text primary key,
  name text,
  time_zone text not null default 'UTC',
  version bigint not null default 0
);

-- Local days whose measurements may have changed. Appended to only: two transactions that touch one day never wait for each other.
create table changed_day (
  id bigint generated always as identity primary key,
  account text not null,
  day date not null
);

create sequence measurement_revision;
