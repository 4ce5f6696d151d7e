-- What happens to an order after its placement or beside it. Rows from before say nothing of it until their next report.
alter table orders
  add column priority text,
  add column country text,
  add column returned_at timestamptz,
  add column refund_requested_at timestamptz,
  add column refunded_at timestamptz,
  add column refund_amount numeric,
  add column discrepancy text, -- the kind of the latest one
  add column last_event_at timestamptz, -- the latest moment that a report tells of
  add column last_event_type text;

-- Nobody lists all promises of one standing but those still awaited, for which there is promise_awaited; this one cost a
-- third of every write.
drop index promise_by_standing;
