-- The row of a year is locked from the drawing of a number to the commit of its invoice: that makes the numbers gapless.
create table invoice_sequence (
  year int primary key,
  last int not null
);

create table invoice (
  number text primary key,
  account text not null,
  account_name text not null,
  month text not null,
  issued_at timestamptz not null,
  issued_on date not null,
  due_on date not null,
  contract_version int not null,
  currency text not null,
  fees numeric not null,
  credits numeric not null,
  net numeric not null,
  tax_percent numeric not null,
  tax numeric not null,
  total numeric not null,
  unique (account, month)
);

create table invoice_line (
  number text not null references invoice,
  line int not null,
  kind text not null,
  zone text,
  description text not null,
  quantity int not null,
  amount numeric not null,
  orders text[] not null,
  primary key (number, line)
);

-- What a correction changed after its order, or its credit, was invoiced; the next invoice carries the difference.
create table adjustment (
  id uuid primary key,
  account text not null,
  order_ref text not null,
  reason text not null,
  currency text not null,
  difference numeric not null,
  original_invoice text not null references invoice,
  at timestamptz not null,
  invoice text references invoice
);

create index adjustment_order on adjustment (account, order_ref);
create index adjustment_open on adjustment (account) where invoice is null;

create table billing_run (
  id uuid primary key,
  month text not null,
  requested_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  accounts int not null default 0,
  invoices_issued int not null default 0,
  already_invoiced int not null default 0,
  nothing_to_bill int not null default 0,
  failed jsonb not null default '[]'
);
