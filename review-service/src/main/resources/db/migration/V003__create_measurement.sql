-- What a source last stated about an account and day: the revision that holds, and below it the rows of that revision.
create table day_statement (
  account text collate "C" not null,
  source text not null,
  day date not null,
  revision bigint not null,
  primary key (account, source, day)
);

create table measurement (
  account text collate "C" not null,
  day date not null,
  source text not null,
  line int not null, -- the place in the statement
  measure text not null,
  dimensions jsonb not null,
  numerator numeric not null,
  denominator numeric, -- null for counts and sums
  unit text not null,
  primary key (account, day, source, line)
);
