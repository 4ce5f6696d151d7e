-- What account-service last told about each account; nothing here is decided here.
create table account_copy (
  code text primary key,
  name text not null,
  status text not null,
  tier text not null,
  region text,
  time_zone text not null,
  manager text,
  version bigint not null
);
