-- A promise is about an order or a ticket, may be paused, warned of several times, superseded and begun anew (ADR 0010).
-- order_ref is the reference of the subject: for a ticket its number. due_at is infinity while a pause holds it open.
alter table promise
  add column subject text not null default 'ORDER',
  add column cycle int not null default 1,
  add column revision int not null default 1,
  add column calendar text,
  add column started_at timestamptz,
  add column warnings timestamptz[], -- null where warn_at is the only one
  add column warned int not null default 0, -- how many warnings had come when it was last announced
  add column paused_at timestamptz,
  add column paused_for text,
  add column left_seconds bigint,
  add column superseded_at timestamptz;

update promise p set started_at = o.placed_at from orders o where (o.account, o.order_ref) = (p.account, p.order_ref);
update promise set warned = 1 where standing = 'AT_RISK';
alter table promise alter column started_at set not null;

-- The id is derived from subject, kind, cycle and revision, so it is the key; a subject has few promises, found together.
alter table promise drop constraint promise_pkey;
alter table promise add primary key (id);
create index promise_subject on promise (account, order_ref);

drop index promise_awaited;
create index promise_awaited on promise (due_at, id)
  where standing in ('PENDING', 'OPEN', 'AT_RISK', 'PAUSED', 'BREACHED');
-- What ticket-service told, each event once; the clocks of a ticket can be derived from it at any time.
create table ticket_event (
  id text primary key,
  ticket text not null,
  account text not null,
  type text not null,
  at timestamptz not null,
  version bigint not null,
  kind text not null,
  severity text not null,
  status text not null,
  channel text,
  opened_at timestamptz not null,
  reason text,
  inbound boolean not null,
  human boolean not null
);

create index ticket_event_ticket on ticket_event (ticket);
