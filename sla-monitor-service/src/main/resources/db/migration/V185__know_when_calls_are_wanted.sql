-- A promised call may be wanted at a later time, from which its promise counts.
alter table ticket_event add column wanted_at timestamptz;
