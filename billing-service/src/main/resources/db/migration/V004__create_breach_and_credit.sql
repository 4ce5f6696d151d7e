-- unsettled: something happened to the breach or to its order's price since the credit was last decided.
create table breach (
  promise_id text primary key,
  account text not null,
  order_ref text not null,
  kind text not null,
  breached_at timestamptz not null,
  withdrawn boolean not null,
  reason text,
  decided_at timestamptz not null,
  unsettled boolean not null default true
);

create index breach_order on breach (account, order_ref);
create index breach_unsettled on breach (account, order_ref) where unsettled;

create table credit (
  promise_id text primary key references breach,
  account text not null,
  order_ref text not null,
  kind text not null,
  breached_at timestamptz not null,
  breached_on date not null,
  month text not null,
  contract_version int not null,
  currency text not null,
  amount numeric not null,
  netted numeric,
  state text not null check (state in ('granted', 'invoiced', 'forfeited', 'withdrawn')),
  invoice text
);

create index credit_account on credit (account, breached_at desc, promise_id);
create index credit_granted on credit (account, month) where state = 'granted';
create index credit_invoice on credit (invoice) where invoice is not null;
create index credit_breached_on on credit (account, breached_on);
