-- The latest days are taken first, and a replay of history may leave hundreds of thousands of notes: the first few are found without
-- reading all.
create index changed_day_latest on changed_day (day desc, account);
