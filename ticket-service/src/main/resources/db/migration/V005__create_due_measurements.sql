-- Cells whose figures have changed since they were last published.
create table due_measurement (
  account text not null,
  day date not null,
  primary key (account, day)
);

create sequence measurement_revision;
