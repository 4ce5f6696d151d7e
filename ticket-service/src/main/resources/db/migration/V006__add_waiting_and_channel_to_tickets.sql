alter table ticket
  add column channel text,
  add column waiting_for text check (waiting_for in ('customer', 'hold')),
  add column waiting_reason text,
  add column waiting_since timestamptz,
  add check ((waiting_for is null) = (waiting_reason is null) and (waiting_for is null) = (waiting_since is null)),
  -- Only what somebody has in hand can wait, and what is resolved waits no more.
  add check (waiting_for is null or (assignee is not null and resolved_at is null)),
  drop constraint ticket_status_check,
  add constraint ticket_status_check check (status in ('open', 'in-progress', 'waiting-customer', 'on-hold', 'resolved'));

-- Which way a reply went; null for every other entry.
alter table ticket_timeline add column direction text check (direction in ('inbound', 'outbound'));
