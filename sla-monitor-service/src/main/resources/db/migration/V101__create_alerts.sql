-- Requirement S10: rules, the alerts they raise, and the log of their deliveries.
create table alert_rule (
  id uuid primary key,
  name text not null,
  enabled boolean not null,
  event_types text[] not null,
  account text,                        -- null: any account
  minimum_severity smallint not null,  -- 1 low, 2 medium, 3 high, 4 critical
  changed_at timestamptz not null
);

create table alert_channel (
  id uuid primary key,
  rule_id uuid not null references alert_rule on delete cascade,
  position smallint not null,
  type text not null check (type in ('email', 'webhook', 'console')),
  target text not null,
  secret text,
  unique (rule_id, type, target)
);

-- Alerts outlive their rule, so there is no foreign key; the rule's name is kept as it was.
create table alert (
  id uuid primary key,
  rule_id uuid not null,
  rule text not null,
  account text not null,
  group_key text not null,
  severity smallint not null,
  title text not null,
  text text not null,
  link text not null,
  count bigint not null,
  state text not null check (state in ('open', 'acknowledged')),
  gathering boolean not null,          -- further events of its group still join it
  raised_at timestamptz not null,
  last_at timestamptz not null,
  notify_at timestamptz,               -- when its channels are to be told; null: nothing new to tell
  notified_at timestamptz,
  acknowledged_by text,
  acknowledged_at timestamptz
);
create unique index alert_gathering on alert (rule_id, account, group_key) where gathering;
create index alert_due on alert (notify_at) where notify_at is not null;
create index alert_newest on alert (raised_at desc, id desc);

create table alert_delivery (
  id uuid primary key,
  alert_id uuid references alert,      -- null: a rule was tried out
  rule_id uuid not null,
  rule text not null,
  channel text not null,
  target text not null,
  message json not null,               -- json, not jsonb: a webhook's signature is over these very bytes
  attempt integer not null default 0,
  state text not null check (state in ('pending', 'delivered', 'failed', 'dead')),
  response text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  next_attempt_at timestamptz          -- null: nothing is to be done any more
);
create index alert_delivery_due on alert_delivery (next_attempt_at) where next_attempt_at is not null;
create index alert_delivery_newest on alert_delivery (created_at desc, id desc);
create index alert_delivery_of_alert on alert_delivery (alert_id);
