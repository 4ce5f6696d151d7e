-- What sla-monitor-service last announced about the clocks of tickets; nothing here is decided here.
create table ticket_clock (
  promise_id text primary key,
  ticket bigint not null references ticket,
  kind text not null,
  cycle int not null,
  state text not null
    check (state in ('running', 'at-risk', 'paused', 'breached', 'met', 'met-late', 'superseded', 'cancelled')),
  due_at timestamptz,
  paused_since timestamptz,
  paused_reason text,
  paused_left bigint, -- seconds of working time
  warned int not null,
  warnings_at timestamptz[] not null,
  breached_at timestamptz,
  ended_at timestamptz,
  policy text not null,
  calendar text,
  announced_at timestamptz not null
);
create index ticket_clock_ticket on ticket_clock (ticket);
create index ticket_clock_pressing on ticket_clock (state, ticket) where state in ('at-risk', 'breached');

-- Of a ticket's open clocks that are not paused the one due first: what queues are sorted by.
alter table ticket add column next_due_at timestamptz, add column next_due_kind text;
create index ticket_by_due on ticket (coalesce(next_due_at, 'infinity'::timestamptz), number);
create index ticket_by_severity on ticket
  (array_position(array['critical', 'high', 'medium', 'low'], severity), coalesce(next_due_at, 'infinity'::timestamptz), number);
