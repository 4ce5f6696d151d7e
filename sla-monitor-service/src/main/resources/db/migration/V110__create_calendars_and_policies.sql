-- Issue 3, ADR 0009: every version of a calendar and of a policy, never changed once written. The old policies' one window a day and
-- one rule per account go; nothing but the default was ever shipped in them, and it is written down again below.
drop table policy;

create table calendar_version (
  id text not null,
  version int not null,
  holds_from timestamptz not null,
  document json not null,  -- as it was written down
  holidays json not null,  -- the dates as they were known when it was made, so that a replay meets the same
  made_by text not null,
  primary key (id, version),
  unique (id, holds_from)
);

-- How each calendar's holiday feed does; without a feed there is no row.
create table holiday_feed (
  calendar text primary key,
  healthy boolean not null,
  since timestamptz not null,
  checked_at timestamptz not null,
  snapshot_at timestamptz not null,
  reason text
);

create table policy_version (
  id text not null,
  version int not null,
  holds_from timestamptz not null,
  document json not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (id, version),
  unique (id, holds_from)
);

-- What is kept in memory, and a number that grows when it changes.
create table revision (
  thing text primary key,
  number bigint not null
);
insert into revision values ('policies', 1), ('accounts', 1);

insert into calendar_version values ('round-the-clock', 1, '1970-01-01T00:00:00Z',
  '{"id": "round-the-clock", "name": "Round the clock", "timeZone": "UTC", "week": {"MONDAY": [{"opens": "00:00", "closes": "00:00"}],
    "TUESDAY": [{"opens": "00:00", "closes": "00:00"}],
    "WEDNESDAY": [{"opens": "00:00", "closes": "00:00"}],
    "THURSDAY": [{"opens": "00:00", "closes": "00:00"}],
    "FRIDAY": [{"opens": "00:00", "closes": "00:00"}],
    "SATURDAY": [{"opens": "00:00", "closes": "00:00"}],
    "SUNDAY": [{"opens": "00:00", "closes": "00:00"}]}}',
  '[]', 'steward');

-- Orders as before: dispatch within a day, delivery within five, a warning an hour before. Tickets by their severity.
insert into policy_version values
('critical', 1, '1970-01-01T00:00:00Z', '{"id": "critical", "name": "Critical", "position": 9001, "active": true, "when": {"priorities": ["critical"]},
  "targets": [
    {"kind": "dispatch", "within": {"minutes": 1440}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 60}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "delivery", "within": {"minutes": 7200}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 60}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "refund", "within": {"minutes": 2880}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 60}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "return-receipt", "within": {"minutes": 2880}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 60}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "first-response", "within": {"minutes": 30}, "calendar": "round-the-clock", "warnings": [{"percent": 75}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "next-response", "within": {"minutes": 60}, "calendar": "round-the-clock", "warnings": [{"percent": 75}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "resolution", "within": {"minutes": 240}, "calendar": "round-the-clock", "warnings": [{"percent": 50},{"percent": 75}], "pausedIn": ["waiting-customer", "on-hold"], "satisfiedBy": "human"},
    {"kind": "marketplace-reply", "within": {"minutes": 1440}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 240}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "call-back", "within": {"minutes": 120}, "calendar": "round-the-clock", "warnings": [{"percent": 50}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "complaint-turn-round", "within": {"minutes": 4320}, "calendar": "round-the-clock", "warnings": [{"percent": 75}], "pausedIn": ["waiting-customer", "on-hold"], "satisfiedBy": "human"}]}', '1970-01-01T00:00:00Z', 'steward'),
('high', 1, '1970-01-01T00:00:00Z', '{"id": "high", "name": "High", "position": 9002, "active": true, "when": {"priorities": ["high"]},
  "targets": [
    {"kind": "dispatch", "within": {"minutes": 1440}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 60}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "delivery", "within": {"minutes": 7200}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 60}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "refund", "within": {"minutes": 2880}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 60}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "return-receipt", "within": {"minutes": 2880}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 60}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "first-response", "within": {"minutes": 60}, "calendar": "round-the-clock", "warnings": [{"percent": 75}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "next-response", "within": {"minutes": 120}, "calendar": "round-the-clock", "warnings": [{"percent": 75}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "resolution", "within": {"minutes": 480}, "calendar": "round-the-clock", "warnings": [{"percent": 50},{"percent": 75}], "pausedIn": ["waiting-customer", "on-hold"], "satisfiedBy": "human"},
    {"kind": "marketplace-reply", "within": {"minutes": 1440}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 240}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "call-back", "within": {"minutes": 120}, "calendar": "round-the-clock", "warnings": [{"percent": 50}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "complaint-turn-round", "within": {"minutes": 4320}, "calendar": "round-the-clock", "warnings": [{"percent": 75}], "pausedIn": ["waiting-customer", "on-hold"], "satisfiedBy": "human"}]}', '1970-01-01T00:00:00Z', 'steward'),
('standard', 1, '1970-01-01T00:00:00Z', '{"id": "standard", "name": "Standard", "position": null, "active": true, "when": {"priorities": []},
  "targets": [
    {"kind": "dispatch", "within": {"minutes": 1440}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 60}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "delivery", "within": {"minutes": 7200}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 60}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "refund", "within": {"minutes": 2880}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 60}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "return-receipt", "within": {"minutes": 2880}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 60}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "first-response", "within": {"minutes": 240}, "calendar": "round-the-clock", "warnings": [{"percent": 75}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "next-response", "within": {"minutes": 480}, "calendar": "round-the-clock", "warnings": [{"percent": 75}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "resolution", "within": {"minutes": 1440}, "calendar": "round-the-clock", "warnings": [{"percent": 50},{"percent": 75}], "pausedIn": ["waiting-customer", "on-hold"], "satisfiedBy": "human"},
    {"kind": "marketplace-reply", "within": {"minutes": 1440}, "calendar": "round-the-clock", "warnings": [{"minutesBefore": 240}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "call-back", "within": {"minutes": 120}, "calendar": "round-the-clock", "warnings": [{"percent": 50}], "pausedIn": [], "satisfiedBy": "human"},
    {"kind": "complaint-turn-round", "within": {"minutes": 4320}, "calendar": "round-the-clock", "warnings": [{"percent": 75}], "pausedIn": ["waiting-customer", "on-hold"], "satisfiedBy": "human"}]}', '1970-01-01T00:00:00Z', 'steward');
