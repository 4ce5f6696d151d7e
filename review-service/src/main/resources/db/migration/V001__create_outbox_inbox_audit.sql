create table outbox (
  seq bigint generated always as identity primary key,
  id uuid not null,
  aggregatetype text not null, -- the topic
  aggregateid text not null, -- the key
  type text not null,
  subject text not null,
  payload jsonb not null,
  occurred_at timestamptz not null default clock_timestamp()
);

create table inbox (
  consumer text not null,
  event_id text not null,
  received_at timestamptz not null default now(),
  primary key (consumer, event_id)
);

create table audit_entry (
  id uuid primary key,
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  before jsonb,
  after jsonb
);

create index audit_entry_subject on audit_entry (subject_type, subject_id, at desc);
