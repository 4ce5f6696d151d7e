-- Requirement S8. Orders that are still awaited, by when they were last heard of: stuck ones are a range of this index.
create index orders_awaited on orders (account, last_event_at)
  where delivered_at is null and cancelled_at is null and returned_at is null;
create index orders_discrepancy on orders (account, last_event_at) where discrepancy is not null;
create index orders_refund_awaited on orders (account, refund_requested_at)
  where refund_requested_at is not null and refunded_at is null;

create table learned_normal (
  stage text not null,
  account text, -- null in these four: does not narrow
  warehouse text,
  carrier text,
  region text,
  longest_seconds bigint not null, -- 95th percentile
  sample bigint not null
);

create table normals_learned (learned_at timestamptz not null);
insert into normals_learned values ('-infinity');

-- One row for each occurrence of a risk.
create table risk (
  id uuid primary key,
  kind text not null,
  account text not null, -- '-' where it spans accounts
  place text not null,
  occurrence int not null,
  title text not null,
  reason text not null,
  since timestamptz not null,
  fingerprint int not null, -- of what was found last, to leave an unchanged risk alone
  orders int not null,
  amounts numeric[] not null, -- sums of worth by currency, greatest first
  currencies text[] not null,
  raised_at timestamptz not null,
  acknowledged_by text,
  acknowledged_at timestamptz,
  handled_by text,
  handled_at timestamptz,
  handled_words text,
  cleared_at timestamptz,
  unique (kind, account, place, occurrence)
);
create unique index risk_unhandled on risk (kind, account, place) where cleared_at is null and handled_at is null;
create index risk_current on risk (kind) where cleared_at is null;
create index risk_raised on risk (raised_at desc, id desc);

create table risk_order (
  risk_id uuid not null references risk on delete cascade,
  account text not null,
  order_ref text not null,
  since timestamptz not null,
  reason text not null,
  value_amount numeric,
  value_currency text,
  left_at timestamptz, -- when it was no longer at stake
  primary key (risk_id, account, order_ref)
);
create index risk_order_of_order on risk_order (account, order_ref);

-- Heartbeats: a minute in which a live event came is a bit of its hour.
create table event_source (
  account text not null,
  kind text not null,
  name text not null,
  last_event_at timestamptz not null,
  live_since timestamptz, -- null: until now only history came, which tells no rhythm
  primary key (account, kind, name)
);
create table source_hour (
  account text not null,
  kind text not null,
  name text not null,
  hour timestamptz not null,
  minutes bigint not null,
  primary key (account, kind, name, hour)
);
create table heartbeat_mark (heard_until timestamptz not null);
insert into heartbeat_mark values (now());
