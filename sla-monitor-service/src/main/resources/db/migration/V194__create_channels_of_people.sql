-- Ways to a person besides the e-mail (ADR 0014).
create table alert_person_channel (
  person text not null references alert_person on delete cascade,
  position smallint not null,
  type text not null check (type in ('webhook', 'slack', 'teams')),
  target text not null,
  secret text,
  primary key (person, type, target)
);
create index alert_person_channel_target on alert_person_channel (target);
