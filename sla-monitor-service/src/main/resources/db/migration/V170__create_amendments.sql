-- Issue 3, ADR 0017: a version that was added from now on moves what runs already; those from before went on holding for what began
-- under them, and keep to that, so that a replay gives the clocks that were.
alter table policy_version add column moves boolean not null default false;
alter table policy_version alter column moves set default true;
alter table calendar_version add column moves boolean not null default false;
alter table calendar_version alter column moves set default true;

-- A version that was taken up, and how far the promises have followed it; rules that derive promises know of it from the moment it is here.
create table amendment (
  thing text not null, -- policy or calendar
  id text not null,
  version int not null,
  holds_from timestamptz not null,
  taken_at timestamptz not null,
  promises bigint not null, -- awaited when it was taken up and not overdue before
  looked_at bigint not null default 0,
  looked_due timestamptz not null, -- the last of those, in the order of promise_awaited
  looked_id uuid not null,
  moved bigint not null default 0,
  earlier bigint not null default 0,
  later bigint not null default 0,
  ended bigint not null default 0,
  breached bigint not null default 0,
  finished_at timestamptz,
  primary key (thing, id, version)
);
