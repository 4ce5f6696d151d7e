-- One row for each order: the facts that hold, and where its pricing stands. Event ids compare bytewise, as in Java.
create table shipment (
  account text not null,
  order_ref text not null,
  country text,
  region text,
  items_grams bigint not null default 0,
  placed_recorded_at timestamptz,
  placed_event text collate "C",
  carrier text,
  parcels jsonb,
  dispatched_at timestamptz,
  dispatched_recorded_at timestamptz,
  dispatched_event text collate "C",
  dispatched_on date,
  state text not null default 'announced'
    check (state in ('announced', 'waiting', 'incomplete', 'due', 'rated', 'unrated')),
  because text not null default 'dispatched',
  revision int not null default 0,
  invoice text,
  invoiced_revision int,
  primary key (account, order_ref)
);

create index shipment_due on shipment (account, order_ref) where state = 'due';
create index shipment_dispatched_on on shipment (account, dispatched_on) where dispatched_on is not null;
create index shipment_uninvoiced on shipment (account) where state = 'rated' and invoice is null;
create index shipment_invoice on shipment (invoice, account, order_ref) where invoice is not null;

-- Every price an order ever had; shipment.revision names the one that holds. Without a zone there was no price, for the reason.
create table rating (
  account text not null,
  order_ref text not null,
  revision int not null,
  contract_version int,
  dispatched_on date not null,
  zone text,
  actual_grams bigint,
  volumetric_grams bigint,
  billed_grams bigint,
  currency text,
  freight numeric,
  minimum numeric,
  fuel numeric,
  order_fee numeric,
  fee numeric,
  working jsonb not null,
  reason text,
  because text not null,
  rated_at timestamptz not null,
  primary key (account, order_ref, revision)
);
