-- The figures of each account and local day as last stated: thresholds and forecasts ask for many days at a time.
create table measured_day (
  account text not null,
  day date not null,
  measure text not null,
  numerator numeric not null,
  denominator bigint not null,
  primary key (account, day, measure)
);

-- The moments that decide the periods of the measures by due time and of refunds.
create index orders_dispatch_due on orders (account, dispatch_due) where dispatch_due is not null;
create index orders_refunded on orders (account, refunded_at) where refunded_at is not null;

-- Who answers for a missed promise of an order: proposed from the evidence until somebody decides. The history is in audit_entry.
create table responsibility (
  account text not null,
  order_ref text not null,
  kind text not null, -- dispatch, delivery, refund
  missed_at timestamptz not null, -- the time that passed unmet
  proposed_party text not null,
  proposed_reason text not null,
  party text not null, -- the decided one, or else the proposed one
  reason text not null,
  decided_by text, -- null while proposed
  decided_at timestamptz,
  excluded_as text, -- the exclusion under which measures leave the miss out; null: it counts
  primary key (account, order_ref, kind)
);

create index responsibility_missed on responsibility (missed_at desc, account, order_ref, kind);

-- What nobody could help: it accounts for misses whose time fell into it and that match what it names.
create table force_majeure (
  id uuid primary key,
  region text,
  warehouse text,
  carrier text,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null,
  declared_by text not null,
  declared_at timestamptz not null,
  withdrawn_at timestamptz
);

-- States every day once more: orders that are there already count in the new measures, too.
insert into changed_day (account, day)
select distinct o.account, (moment at time zone coalesce(a.time_zone, 'UTC'))::date
from orders o
left join account a on a.code = o.account,
  lateral (values (o.placed_at), (o.dispatched_at), (o.delivered_at), (o.refunded_at), (o.dispatch_due), (o.deliver_due)) as m (moment)
where moment is not null;
