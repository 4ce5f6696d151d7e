create sequence ticket_number;

create table ticket (
  number bigint primary key,
  kind text not null check (kind in ('incident', 'request')),
  account text not null,
  cause text,
  order_ref text,
  subject text not null,
  description text,
  opened_at timestamptz not null,
  opened_by text not null,
  severity text not null check (severity in ('low', 'medium', 'high', 'critical')),
  assessed text not null check (assessed in ('low', 'medium', 'high', 'critical')),
  -- Follows from assignee and resolved_at; stored for the indexes and lists.
  status text not null check (status in ('open', 'in-progress', 'resolved')),
  level int not null check (level between 0 and 3),
  level_since timestamptz not null,
  escalate_at timestamptz,
  orders_affected int not null default 0,
  orders_open int not null default 0,
  assignee text,
  resolved_at timestamptz,
  resolved_by text,
  resolution text,
  resolved_in_time boolean,
  entries int not null,
  version int not null,
  check ((kind = 'incident') = (cause is not null)),
  check ((status = 'resolved') = (resolved_at is not null))
);

-- The rule of T10 itself: one open incident for each account and cause, whoever opens it.
create unique index ticket_one_open_incident on ticket (account, cause) where kind = 'incident' and status <> 'resolved';
create index ticket_resolved_incident on ticket (account, cause, resolved_at desc) where kind = 'incident' and status = 'resolved';
create index ticket_due on ticket (escalate_at) where escalate_at is not null;
create index ticket_account on ticket (account, number desc);
create index ticket_unresolved on ticket (number desc) where status <> 'resolved';
create index ticket_assignee on ticket (assignee, number desc) where assignee is not null;
create index ticket_opened on ticket (account, opened_at);
create index ticket_resolved on ticket (account, resolved_at) where resolved_at is not null;

create table ticket_at_stake (
  ticket bigint not null references ticket,
  currency text not null,
  amount numeric not null,
  primary key (ticket, currency)
);

create table ticket_timeline (
  ticket bigint not null references ticket,
  position int not null,
  at timestamptz not null,
  by text not null,
  what text not null,
  text text,
  internal boolean not null,
  primary key (ticket, position)
);
