create table threshold (
  id uuid primary key,
  measure text not null,
  account text, -- null: each account without one of its own
  time_window text not null,
  target numeric,
  warning numeric not null,
  critical numeric not null,
  recovery numeric not null,
  minimum_sample bigint not null,
  changed_at timestamptz not null,
  changed_by text not null,
  removed_at timestamptz
);

create unique index threshold_in_force on threshold (measure, coalesce(account, ''), time_window) where removed_at is null;

create table threshold_standing (
  threshold_id uuid not null references threshold,
  account text not null,
  level text not null,
  numerator numeric not null,
  denominator bigint not null,
  since timestamptz not null,
  primary key (threshold_id, account)
);

create index threshold_standing_account on threshold_standing (account);

-- Accounts and when each is held against its thresholds next: at once after a change, or when its day ends.
create table threshold_check (
  account text primary key,
  due_at timestamptz not null
);

create index threshold_check_due on threshold_check (due_at);

-- What was crossed and recovered, as the events said it.
create table threshold_crossing (
  seq bigint generated always as identity primary key,
  threshold_id uuid not null,
  measure text not null,
  account text not null,
  time_window text not null,
  level text not null,
  now text not null,
  value text,
  crossed_limit text not null,
  target text,
  numerator text not null,
  denominator text not null,
  unit text not null,
  at timestamptz not null
);

create index threshold_crossing_account on threshold_crossing (account, seq desc);

-- To begin with, for everybody; fewer than 20 orders in a week say little.
insert into threshold values
  ('0193578c-0000-7000-8000-000000000001', 'on-time-dispatch.v1', null, 'last-7-days', 0.98, 0.98, 0.95, 0.005, 20, now(), 'steward', null),
  ('0193578c-0000-7000-8000-000000000002', 'on-time-delivery.v1', null, 'last-7-days', 0.95, 0.95, 0.9, 0.005, 20, now(), 'steward', null),
  ('0193578c-0000-7000-8000-000000000003', 'net-service-level.v1', null, 'last-30-days', 0.95, 0.95, 0.9, 0.005, 20, now(), 'steward', null),
  ('0193578c-0000-7000-8000-000000000004', 'cancellation-rate.v1', null, 'last-30-days', null, 0.03, 0.05, 0.005, 20, now(), 'steward', null);
