-- What is owed on a ticket beside its solution: the final answer to a complaint (the last one is kept), and a promised call.
alter table ticket
  add column complaint_at timestamptz,
  add column complaint_by text,
  add column complaint_ended_at timestamptz,
  add column complaint_outcome text check (complaint_outcome in ('upheld', 'partly-upheld', 'rejected', 'withdrawn')),
  add column call_back_at timestamptz,
  add column call_back_by text,
  add column call_back_number text,
  add column call_back_wanted_at timestamptz,
  add column call_back_missed int,
  add check ((complaint_at is null) = (complaint_by is null)),
  add check ((complaint_ended_at is null) = (complaint_outcome is null)),
  add check ((call_back_at is null) = (call_back_number is null) and (call_back_at is null) = (call_back_missed is null)),
  -- What is owed is not lost sight of by closing the ticket.
  add check (status <> 'resolved' or (call_back_at is null and (complaint_at is null or complaint_ended_at is not null)));

create index ticket_complaint on ticket (number desc) where complaint_at is not null and complaint_ended_at is null;
create index ticket_call_back on ticket (number desc) where call_back_at is not null;
