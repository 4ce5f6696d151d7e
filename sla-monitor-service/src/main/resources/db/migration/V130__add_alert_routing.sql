-- Requirement S10: who is told, when, held by what and muted by what.
alter table alert_rule
  add matchers text[] not null default '{}',          -- as Matcher writes them: warehouse=~W1|W2
  add active_hours jsonb,                             -- as WrittenHours
  add quiet_hours jsonb,                              -- as WrittenQuietHours
  add digest jsonb,                                   -- as WrittenDigest
  add repeat_minutes integer check (repeat_minutes > 0),
  add ladder_minutes integer[] not null default '{}', -- the wait before each step
  add ladder_repeats smallint not null default 0;

alter table alert_channel
  add step smallint not null default 0,               -- 0: told at once; n: by the nth step of the ladder
  drop constraint alert_channel_type_check,
  add constraint alert_channel_type_check
    check (type in ('email', 'webhook', 'slack', 'teams', 'console', 'person', 'rotation')),
  drop constraint alert_channel_rule_id_type_target_key,
  add constraint alert_channel_once unique (rule_id, step, type, target);

alter table alert
  add labels jsonb not null default '{}',
  add thing text,                                     -- what it is about that lasts; null: it merely happened
  add ended_at timestamptz,
  add snoozed_until timestamptz,
  add escalate_at timestamptz,                        -- when the next step of the ladder is due
  add steps_taken integer not null default 0,
  add muted_by text;
create index alert_escalation_due on alert (escalate_at) where escalate_at is not null;
create index alert_standing on alert (account, thing) where thing is not null and ended_at is null;

create table alert_person (
  name text primary key,
  address text not null,
  quiet_hours jsonb
);

create table alert_rotation (
  id uuid primary key,
  name text not null,
  zone text not null,
  every text not null check (every in ('day', 'week')),
  handover_at time not null,
  starts_on date not null,
  people text[] not null check (cardinality(people) > 0)
);

create table alert_cover (
  id uuid primary key,
  rotation_id uuid not null references alert_rotation on delete cascade,
  person text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at)
);
create index alert_cover_of_rotation on alert_cover (rotation_id);

create table alert_silence (
  id uuid primary key,
  matchers text[] not null check (cardinality(matchers) > 0),
  reason text not null,
  author text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null
);
create index alert_silence_end on alert_silence (ends_at desc, id desc);

create table alert_inhibition (
  id uuid primary key,
  name text not null,
  source text[] not null,
  target text[] not null,
  equal text[] not null
);
-- Mutes only while an alert about the incident stands, so nothing is lost where no rule tells of incidents.
insert into alert_inhibition (id, name, source, target, equal) values (
  '019ab1c4-0000-7000-8000-000000000001', 'An incident mutes the breaches of its orders',
  '{type=~ticket\\..*,kind=incident}', '{type=~sla\\.(at-risk|breached)\\.v1}', '{account,cause}');

-- What waits to be told, and one row for each recipient, which is locked while its queue is worked on.
create table alert_recipient (
  channel text not null,
  target text not null,
  look_at timestamptz,                                -- null: nothing waits
  sent_at timestamptz,
  primary key (channel, target)
);
create index alert_recipient_due on alert_recipient (look_at) where look_at is not null;

create table alert_notice (
  id uuid primary key,
  alert_id uuid not null references alert,
  channel text not null,
  target text not null,
  step smallint not null,
  due_at timestamptz not null,
  delivery_id uuid,                                   -- null: it waits
  created_at timestamptz not null
);
create index alert_notice_waiting on alert_notice (channel, target, due_at) where delivery_id is null;
create index alert_notice_of_alert on alert_notice (alert_id);

create table alert_log (
  id uuid primary key,
  alert_id uuid not null references alert,
  at timestamptz not null,
  what text not null,
  who text,
  because text,
  until timestamptz
);
create index alert_log_of_alert on alert_log (alert_id, at, id);

alter table alert_delivery add kind text not null default 'alert' check (kind in ('alert', 'digest', 'test'));
update alert_delivery set kind = 'test' where alert_id is null;

-- What happened lately, for previews; occurrences that a rule cannot tell apart are one row.
create table alert_observed (
  id uuid primary key,
  at timestamptz not null,
  type text not null,
  account text not null,
  severity smallint not null,
  group_key text not null,
  thing text,
  labels jsonb not null,
  title text not null,
  text text not null,
  link text not null,
  count bigint not null
);
create index alert_observed_at on alert_observed (at);
