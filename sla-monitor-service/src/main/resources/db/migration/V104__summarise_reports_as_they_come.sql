-- What was received of late is looked for all the time; a block range that is not summarised is read whole.
alter index order_event_received set (autosummarize = on);
