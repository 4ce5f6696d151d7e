-- Local days whose measurement rows must be stated again.
create sequence measurement_revision;

create table measured_day (
  account text not null,
  day date not null,
  stale boolean not null default true,
  primary key (account, day)
);

create index measured_day_stale on measured_day (account, day) where stale;
