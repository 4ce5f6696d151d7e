import { get, path, post, put, remove, type Page, type Query } from './http';

export type ThresholdWindow = 'today' | 'last-7-days' | 'last-30-days' | 'month-to-date';
export type ThresholdLevel = 'none' | 'warning' | 'critical';

/** Limits on a measure; shares of 1, or hours. */
export interface ThresholdForm {
  measure: string;
  /** Null: each account that has none of its own. */
  account: string | null;
  window: ThresholdWindow;
  target: number | null;
  warning: number;
  critical: number;
  recovery: number;
  minimumSample: number;
}

export interface Threshold extends ThresholdForm {
  id: string;
  /** On which side of a limit a figure is good. */
  direction: 'at-least' | 'at-most';
  unit: 'orders' | 'hours';
  changedAt: string;
  changedBy: string;
}

/** How an account stands against a threshold. */
export interface Standing {
  threshold: string;
  account: string;
  level: ThresholdLevel;
  value: number | null;
  numerator: number;
  denominator: number;
  since: string;
}

/** A limit was crossed (`level` equals `now`), or a figure came back from one. */
export interface Crossing {
  threshold: string;
  measure: string;
  account: string;
  window: ThresholdWindow;
  level: ThresholdLevel;
  now: ThresholdLevel;
  value: string | null;
  limit: string;
  target: string | null;
  numerator: string;
  denominator: string;
  unit: 'orders' | 'hours';
  at: string;
}

export interface Target {
  measure: string;
  target: number;
}

export const listThresholds = () => get<Page<Threshold>>(path`/thresholds`);
export const listStandings = (query: Query) => get<Page<Standing>>(path`/thresholds/standings`, query);
export const listCrossings = (query: Query) => get<Page<Crossing>>(path`/thresholds/history`, query);
export const listTargets = (account?: string) => get<Target[]>(path`/thresholds/targets`, { account });
export const addThreshold = (form: ThresholdForm) => post<Threshold>(path`/thresholds`, form);
export const changeThreshold = (id: string, form: ThresholdForm) => put<Threshold>(path`/thresholds/${id}`, form);
export const removeThreshold = (id: string) => remove(path`/thresholds/${id}`);
