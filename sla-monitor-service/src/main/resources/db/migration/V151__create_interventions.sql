-- Requirement S9. The account's manager, as account-service tells it.
create table account_manager (
  account text primary key,
  manager text,
  version bigint not null
);

-- What to do, by the kind of the matter; '*' for any other.
create table playbook (
  kind text primary key,
  name text not null,
  steps text[] not null,
  changed_by text not null default 'steward',
  changed_at timestamptz not null default now()
);
insert into playbook (kind, name, steps) values
  ('late-dispatch', 'Get it out of the door', array[
    'Ask the warehouse where the order is: picked, packed, or not begun',
    'Have it moved to the front of the wave, or request priority delivery',
    'If the last truck is gone, request a special pickup',
    'Tell the merchant what will happen and until when']),
  ('late-delivery', 'Get it to the door', array[
    'Read the last scan and ask the carrier where the parcel is',
    'Request priority delivery for the last mile',
    'If it is lost, agree on a replacement with the merchant',
    'Tell the merchant the new time']),
  ('stuck-orders', 'Find what has stopped', array[
    'Compare the last events: one place, one carrier, or one batch?',
    'Ask the warehouse or carrier of that place for a trace',
    'Report what was found on each order, or request a special pickup',
    'Tell the merchant']),
  ('warehouse-backlog', 'Win back the hours', array[
    'Ask the shift lead for hands or overtime',
    'Agree which orders go first: soonest due, then worth',
    'Request a special pickup after the cut-off',
    'Tell the merchants whose orders will still be late']),
  ('refund-bottleneck', 'Get the refunds paid', array[
    'Check whether the returns have arrived and are booked',
    'Hand the list to finance with the oldest first',
    'Tell the merchant when they will be paid']),
  ('silent-source', 'Get the source to speak', array[
    'Check the integration: credentials, certificate, last error',
    'Call the warehouse, channel or carrier: is it idle, or is only the feed down?',
    'Have the missed events sent again',
    'Look at its orders anew once they are in']),
  ('discrepancies', 'Settle what is wrong', array[
    'Ask the warehouse for photographs and the count',
    'Agree with the merchant: send again, refund, or keep',
    'Report the settlement on the order']),
  ('*', 'Look, act, tell', array[
    'Find out what has happened', 'Do what can still be done', 'Tell the merchant']);

-- In order; what is null matches anything. The first that names an owner, or does not open, decides.
create table intervention_rule (
  position int primary key,
  name text not null,
  trigger text check (trigger in ('at-risk', 'forecast', 'risk')),
  kind text,
  account text,
  place text,
  opens boolean not null,
  owner text not null check (owner in ('account-manager', 'in-turn', 'nobody')),
  people text[] not null default '{}',
  turns bigint not null default 0 -- how often its people were chosen from
);
insert into intervention_rule (position, name, trigger, kind, opens, owner) values
  (1, 'Late orders have their own interventions', 'risk', 'delayed-fulfilment', false, 'nobody'),
  (2, 'The account''s manager looks after it', null, null, true, 'account-manager');

create table intervention (
  id uuid primary key,
  account text not null,
  kind text not null,
  place text not null,
  title text not null,
  reason text not null,
  state text not null check (state in ('open', 'taken', 'closed')),
  owner text,
  taken_at timestamptz,
  risk_id uuid,
  opened_by text not null,
  opened_at timestamptz not null,
  gathers_until timestamptz not null, -- orders that come into the same danger until then join it
  due_at timestamptz, -- of its orders that are undecided, the soonest
  acted_at timestamptz, -- when somebody first did something
  outcome text check (outcome in ('saved', 'breached-anyway', 'false-alarm')),
  closed_by text,
  closed_at timestamptz,
  closing_words text
);
create index intervention_current on intervention (account, kind, place) where closed_at is null;
create index intervention_of_risk on intervention (risk_id) where risk_id is not null;
create index intervention_opened on intervention (opened_at desc, id desc);

create table intervention_order (
  intervention_id uuid not null references intervention,
  account text not null,
  order_ref text not null,
  promise text not null, -- kind of the promise in danger; empty for orders of a risk
  due_at timestamptz,
  value_amount numeric,
  value_currency text,
  joined_at timestamptz not null,
  verdict text not null default 'pending' check (verdict in ('pending', 'saved', 'breached', 'void')),
  decided_at timestamptz,
  primary key (intervention_id, account, order_ref, promise)
);
-- Whether an intervention has undecided orders, and the soonest of them.
create index intervention_order_undecided on intervention_order (intervention_id, due_at) where verdict = 'pending';
create index intervention_order_pending on intervention_order (account, order_ref, promise) where verdict = 'pending';

create table intervention_step (
  intervention_id uuid not null references intervention,
  position int not null,
  words text not null,
  state text not null default 'open' check (state in ('open', 'done', 'skipped')),
  changed_by text,
  changed_at timestamptz,
  primary key (intervention_id, position)
);

create table intervention_request (
  id uuid primary key,
  intervention_id uuid not null references intervention,
  kind text not null,
  state text not null,
  due_at timestamptz not null,
  words text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  changed_by text,
  changed_at timestamptz,
  answer text
);
create index intervention_request_of on intervention_request (intervention_id, asked_at);

-- Every order promise that came at risk, with whether somebody intervened before it was decided, and how it ended.
create table at_risk_order (
  account text not null,
  order_ref text not null,
  promise text not null,
  warehouse text,
  at timestamptz not null,
  acted_at timestamptz,
  kept boolean, -- null: undecided, or ended without being either
  decided_at timestamptz,
  primary key (account, order_ref, promise)
);
create index at_risk_order_decided on at_risk_order (at) where kept is not null;
