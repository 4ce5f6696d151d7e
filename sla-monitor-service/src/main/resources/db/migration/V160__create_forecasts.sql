-- What was learned, one row for each kind of promise in a generation; the newest generation is in use.
create table forecast_model (
  generation bigint not null,
  kind text not null,
  scheme int not null, -- the list of features; trees of another one cannot be asked
  trees bytea not null,
  slope double precision not null,
  shift double precision not null,
  operating_point jsonb, -- null: no threshold reached the target precision
  quality jsonb not null,
  examples int not null,
  learned_from timestamptz not null,
  learned_until timestamptz not null,
  trained_at timestamptz not null,
  primary key (generation, kind)
);

-- The histories of accounts, warehouses, lanes … as a generation knew them; sums is described at Tally.
create table forecast_history (
  generation bigint not null,
  stage text not null,
  dimension text not null,
  name text not null,
  sums double precision[] not null,
  primary key (generation, stage, dimension, name)
);

-- Orders that are awaited, with when to forecast them next. Filled beside the intake, not by it, so that it costs the intake nothing.
create table forecast_watch (
  account text not null,
  order_ref text not null,
  warehouse text not null,
  dispatch_due timestamptz not null,
  awaits_dispatch boolean not null,
  next_at timestamptz not null,
  primary key (account, order_ref)
);

create index forecast_watch_next on forecast_watch (next_at);
create index forecast_watch_account on forecast_watch (account, dispatch_due) where awaits_dispatch;
create index forecast_watch_warehouse on forecast_watch (warehouse, dispatch_due) where awaits_dispatch;

create table breach_forecast (
  account text not null,
  order_ref text not null,
  kind text not null,
  probability double precision not null,
  reasons jsonb not null,
  model_version bigint not null, -- the generation
  at timestamptz not null,
  due_at timestamptz not null,
  open boolean not null default true, -- false: the promise has ended, and this was the last forecast
  raised_at timestamptz, -- when it was first told to others
  primary key (account, order_ref, kind)
);

create index breach_forecast_highest on breach_forecast (probability desc, account, order_ref, kind) where open;
create index breach_forecast_due on breach_forecast (due_at) where open;

-- How far reports have been looked at, and who learns until when.
create table forecast_progress (
  one boolean primary key default true check (one),
  seen_until timestamptz not null,
  learning_until timestamptz not null,
  learned_at timestamptz not null, -- the last try, whatever came of it
  note text -- why the last try taught nothing
);

insert into forecast_progress (seen_until, learning_until, learned_at) values (now(), '1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z');

insert into forecast_watch (account, order_ref, warehouse, dispatch_due, awaits_dispatch, next_at)
select account, order_ref, coalesce(warehouse, '-'), dispatch_due, dispatched_at is null, now()
from orders
where placed_at is not null and cancelled_at is null
  and ((delivered_at is null and deliver_due > now())
       or (dispatched_at is null and dispatch_due > now() - interval '30 days'));
