-- due_at, warn_at and check_at are indexes into time, derived from the order and the policy; standing is what was last announced.
create table promise (
  account text not null,
  order_ref text not null,
  kind text not null,
  id uuid not null,
  due_at timestamptz not null,
  warn_at timestamptz not null,
  fulfilled_at timestamptz,
  cancelled_at timestamptz,
  policy text not null,
  standing text not null,
  check_at timestamptz, -- next moment at which time alone changes the standing
  primary key (account, order_ref, kind)
);

create index promise_check on promise (check_at) where check_at is not null;
create index promise_awaited on promise (due_at, account, order_ref, kind)
  where standing in ('OPEN', 'AT_RISK', 'BREACHED');
create index promise_by_standing on promise (standing, due_at, account, order_ref, kind);

create table policy (
  account text not null, -- '*' is everybody without a policy of their own
  holds_from timestamptz not null,
  dispatch_within_minutes int not null,
  deliver_within_minutes int not null,
  warning_lead_minutes int not null,
  opens time not null,
  closes time not null, -- midnight is the end of the day
  days int[] not null, -- ISO: Monday is 1
  time_zone text not null,
  primary key (account, holds_from)
);

-- Round the clock: dispatch within a day, delivery within five, warning an hour before.
insert into policy values ('*', '1970-01-01T00:00:00Z', 1440, 7200, 60, '00:00', '00:00', '{1,2,3,4,5,6,7}', 'UTC');
