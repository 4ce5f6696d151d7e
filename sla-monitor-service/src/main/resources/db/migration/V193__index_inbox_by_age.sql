-- For forgetting old entries (ADR 0020). Rows come in the order of their time, so a summary of each range of pages finds the old ones
-- and costs an insert nothing.
create index inbox_received_at on inbox using brin (received_at) with (autosummarize = on);
