-- Local copy of account-service's accounts: what billing prints and reckons with.
create table account_profile (
  account text primary key,
  name text not null,
  time_zone text not null,
  version bigint not null
);

create table contract (
  account text not null,
  version int not null,
  effective_from date not null,
  currency text not null,
  terms jsonb not null,
  signed_at timestamptz not null,
  signed_by text not null,
  primary key (account, version)
);
