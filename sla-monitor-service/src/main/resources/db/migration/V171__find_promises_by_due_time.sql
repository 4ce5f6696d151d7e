-- Promises that ended are listed over all accounts by a few days of their due time. They lie about in the order of time, so a summary of
-- each block range finds them; unlike a tree it costs the intake nothing that can be measured, and keeps no update from being a HOT one.
create index promise_due on promise using brin (due_at) with (pages_per_range = 32, autosummarize = on);
