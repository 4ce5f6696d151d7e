import { get, path, post, put, send, type Page, type Query } from './http';

export type AccountStatus = 'provisional' | 'active' | 'closed';
export type Tier = 'standard' | 'key';

export interface Account {
  code: string;
  name: string;
  status: AccountStatus;
  tier: Tier;
  region: string | null;
  country: string | null;
  timeZone: string;
  currency: string | null;
  manager: string | null;
  email: string | null;
  version: number;
  changedAt?: string | null;
}

/** What a person may fill in; the code is given once, at registration. */
export type AccountForm = Omit<Account, 'version' | 'changedAt'>;

export interface ImportReport {
  created: number;
  changed: number;
  unchanged: number;
  rejected: number;
  rejections: { line: number; field: string; reason: string; expected?: string }[];
}

export interface AuditEntry {
  id?: string;
  at: string;
  actor: string;
  action: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

export const listAccounts = (query: Query) => get<Page<Account>>(path`/accounts`, query);
export const getAccount = (code: string) => get<Account>(path`/accounts/${code}`);
export const registerAccount = (form: AccountForm) => post<Account>(path`/accounts`, form);
export const changeAccount = (form: AccountForm, version: number) =>
  put<Account>(path`/accounts/${form.code}`, form, `"${version}"`);
export const importAccounts = (csv: string) =>
  send<ImportReport>(path`/accounts/import`, { method: 'POST', body: csv, contentType: 'text/csv' });
export const listAccountAudit = (code: string) => get<Page<AuditEntry>>(path`/accounts/${code}/audit`);
