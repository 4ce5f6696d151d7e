-- Every report as it came; the order of arrival is of no consequence, so nothing here depends on it.
create table order_event (
  id text primary key,
  account text not null,
  order_ref text not null,
  type text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  received_at timestamptz not null default now(),
  body json not null -- json, not jsonb: kept as the producer wrote it
);

create index order_event_order on order_event (account, order_ref);
create index order_event_received on order_event using brin (received_at);

-- What follows from the reports that hold; can be derived again from order_event at any time.
create table orders (
  account text not null,
  order_ref text not null,
  placed_at timestamptz,
  dispatched_at timestamptz,
  delivered_at timestamptz,
  cancelled_at timestamptz,
  cancelled_by text,
  dispatch_due timestamptz,
  deliver_due timestamptz,
  channel text,
  warehouse text,
  region text,
  carrier text,
  tracking_number text,
  value_amount numeric,
  value_currency text,
  primary key (account, order_ref)
);

-- One for each measure: the account's orders by the moment that decides the period.
create index orders_placed on orders (account, placed_at);
create index orders_dispatched on orders (account, dispatched_at);
create index orders_delivered on orders (account, delivered_at);
create index orders_deliver_due on orders (account, deliver_due);
-- Orders of today, for the overview.
create index orders_placed_at on orders (placed_at);
-- Search by the beginning of a reference or a tracking number.
create index orders_reference on orders (order_ref text_pattern_ops);
create index orders_tracking on orders (tracking_number text_pattern_ops) where tracking_number is not null;
