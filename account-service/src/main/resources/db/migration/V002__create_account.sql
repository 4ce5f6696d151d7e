-- Requirement A1: the merchants. Codes compare byte by byte, so that a page's cursor and the sort agree on every server.
create table account (
  code text collate "C" primary key,
  name text not null,
  status text not null check (status in ('provisional', 'active', 'closed')),
  tier text not null check (tier in ('standard', 'key')),
  region text,
  country text,
  time_zone text not null,
  currency text,
  manager text,
  email text,
  version bigint not null check (version > 0),
  changed_at timestamptz not null
);
