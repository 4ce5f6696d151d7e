-- What the source aimed at when it stated the day, by measure: targets change, and a past month keeps its own.
alter table day_statement add column targets jsonb not null default '{}';
