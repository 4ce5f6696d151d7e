-- Copies of accounts. An account of which only measurements were heard is kept with version 0 and its code as name.
-- Codes compare byte by byte, so that a page's cursor and the sort agree on every server.
create table account_copy (
  code text collate "C" primary key,
  name text not null,
  tier text,
  time_zone text not null,
  currency text,
  manager text,
  version bigint not null
);
