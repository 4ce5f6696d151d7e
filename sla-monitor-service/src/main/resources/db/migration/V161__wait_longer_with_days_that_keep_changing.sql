-- Several notes of a day become one that keeps the times of the first and of the last.
alter table changed_day add column since timestamptz not null default clock_timestamp();
