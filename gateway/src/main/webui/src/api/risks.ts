import { get, path, post, type Page, type Query } from './http';
import type { Money } from './money';

/** One occurrence of something that has come to a halt, or is about to. */
export interface Risk {
  id: string;
  kind: string;
  /** "-" where it spans accounts. */
  account: string;
  /** Warehouse, kind of discrepancy or source; empty where there is none. */
  place: string;
  occurrence: number;
  title: string;
  /** Which normal or pace it was measured against, and on which sample. */
  reason: string;
  state: 'open' | 'acknowledged' | 'handled' | 'cleared';
  orders: number;
  /** One exact sum for each currency, the greatest first. */
  values: Money[];
  since: string;
  raisedAt: string;
  acknowledgedBy: string | null;
  acknowledgedAt: string | null;
  handledBy: string | null;
  handledAt: string | null;
  handledNote: string | null;
  clearedAt: string | null;
}

export interface RiskDetail {
  risk: Risk;
  occurrences: Risk[];
}

export interface RiskOrder {
  account: string;
  order: string;
  since: string;
  reason: string;
  value: Money | null;
  leftAt: string | null;
}

export interface RiskCount {
  kind: string;
  risks: number;
  orders: number;
  values: Money[];
}

/** Who reports to us; only a source that is heard as usual is "live". */
export interface Source {
  account: string;
  kind: 'channel' | 'warehouse' | 'carrier' | 'client';
  name: string;
  state: 'live' | 'silent' | 'learning';
  lastEventAt: string;
  usualGapSeconds: number | null;
}

export const listRisks = (query: Query) => get<Page<Risk>>(path`/risks`, query);
export const countRisks = () => get<{ items: RiskCount[] }>(path`/risks/counts`);
export const getRisk = (id: string) => get<RiskDetail>(path`/risks/${id}`);
export const listRiskOrders = (id: string, query: Query) => get<Page<RiskOrder>>(path`/risks/${id}/orders`, query);
export const acknowledgeRisk = (id: string) => post<Risk>(path`/risks/${id}/acknowledge`);
export const handleRisk = (id: string, note: string) => post<Risk>(path`/risks/${id}/handle`, { note });
export const listSources = (account?: string) => get<{ items: Source[] }>(path`/sources`, { account });
