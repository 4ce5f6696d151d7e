create table incident_order (
  -- Deferred: a batch attaches its orders first, then counts them, then writes the tickets.
  ticket bigint not null references ticket deferrable initially deferred,
  promise_id text not null,
  account text not null,
  order_ref text not null,
  kind text not null,
  due_at timestamptz not null,
  value numeric,
  currency text,
  state text not null check (state in ('late', 'recovered', 'closed', 'withdrawn')),
  attached_at timestamptz not null,
  ended_at timestamptz,
  announced_at timestamptz not null,
  primary key (ticket, promise_id)
);

-- A promise is late in one incident at most.
create unique index incident_order_late on incident_order (promise_id) where state = 'late';
create index incident_order_promise on incident_order (promise_id);
create index incident_order_order on incident_order (order_ref, account);

-- Endings whose breach has not arrived, kept for a while so that the breach finds them.
create table early_ending (
  promise_id text primary key,
  outcome text not null,
  ended_at timestamptz not null,
  announced_at timestamptz not null,
  received_at timestamptz not null
);
create index early_ending_received on early_ending (received_at);
