-- Issue 3: what decides an account's policy, since when; a promise keeps to what was true when it began.
create table account_tier (
  account text not null,
  since timestamptz not null,
  tier text not null,
  primary key (account, since)
);

create table account_contract (
  account text not null,
  version int not null,
  effective_from date not null, -- a local day of the account
  primary key (account, version)
);
