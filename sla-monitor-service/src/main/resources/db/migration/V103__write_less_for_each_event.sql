-- A day is stated when it has been left alone for a moment.
alter table changed_day add column noted_at timestamptz not null default clock_timestamp();

-- An order that was not dispatched yet needs no entry among the dispatched, and so on: each index is written anew with every change of
-- its order.
drop index orders_placed, orders_dispatched, orders_delivered, orders_deliver_due;
create index orders_placed on orders (account, placed_at) where placed_at is not null;
create index orders_dispatched on orders (account, dispatched_at) where dispatched_at is not null;
create index orders_delivered on orders (account, delivered_at) where delivered_at is not null;
create index orders_deliver_due on orders (account, deliver_due) where deliver_due is not null;

-- Orders of today lie together at the end of the table.
drop index orders_placed_at;
create index orders_placed_at on orders using brin (placed_at);
