import { get, path, post, type Page, type Query } from './http';
import type { Money } from './money';

export type Outcome = 'saved' | 'breached-anyway' | 'false-alarm';
export type StepState = 'open' | 'done' | 'skipped';
export type RequestKind = 'priority-delivery' | 'special-pickup';
export type RequestState = 'requested' | 'confirmed' | 'done' | 'refused';

/** Orders in danger as somebody's work. */
export interface Intervention {
  id: string;
  account: string;
  kind: string;
  place: string;
  title: string;
  reason: string;
  state: 'open' | 'taken' | 'closed';
  /** By rule until somebody takes it; null: nobody's. */
  owner: string | null;
  takenAt: string | null;
  risk: string | null;
  openedBy: string;
  openedAt: string;
  dueAt: string | null;
  orders: number;
  pending: number;
  saved: number;
  breached: number;
  values: Money[];
  outcome: Outcome | null;
  closedBy: string | null;
  closedAt: string | null;
  closingNote: string | null;
}

export interface InterventionStep {
  position: number;
  words: string;
  state: StepState;
  changedBy: string | null;
  changedAt: string | null;
}

export interface SupportRequest {
  id: string;
  kind: RequestKind;
  state: RequestState;
  dueAt: string;
  note: string;
  askedBy: string;
  askedAt: string;
  changedBy: string | null;
  changedAt: string | null;
  answer: string | null;
}

export interface InterventionOrder {
  account: string;
  order: string;
  promise: string;
  dueAt: string | null;
  value: Money | null;
  verdict: 'pending' | 'saved' | 'breached' | 'void';
}

export interface InterventionDetail {
  intervention: Intervention;
  steps: InterventionStep[];
  requests: SupportRequest[];
  orders: InterventionOrder[];
}

/** How much more often promises at risk are kept when somebody intervenes; null where nothing is comparable. */
export interface RateSaved {
  helped: number;
  helpedKept: number;
  left: number;
  leftKept: number;
  strata: number;
  unmatched: number;
  difference: number | null;
  low: number | null;
  high: number | null;
}

export interface InterventionDraft {
  account?: string;
  orders?: string[];
  risk?: string;
  /** The kind whose playbook is worked; absent: that of the matter. */
  playbook?: string | undefined;
  reason: string;
}

export interface OrderKey {
  account: string;
  order: string;
}

/** What became of each order that was selected; `reason` says why one was not taken. */
export interface SelectionReport {
  taken: number;
  refused: number;
  interventions: string[];
  rows: (OrderKey & { row: number; result: string; reason: string | null; intervention: string | null })[];
}

export const listInterventions = (query: Query) => get<Page<Intervention>>(path`/interventions`, query);
export const getIntervention = (id: string) => get<InterventionDetail>(path`/interventions/${id}`);
export const openIntervention = (draft: InterventionDraft) => post<InterventionDetail>(path`/interventions`, draft);
export const openForSelection = (selection: { orders: OrderKey[]; playbook?: string | undefined; reason: string }) =>
  post<SelectionReport>(path`/interventions/selection`, selection);
export const takeIntervention = (id: string) => post<Intervention>(path`/interventions/${id}/take`);
export const handOver = (id: string, to: string) => post<Intervention>(path`/interventions/${id}/hand-over`, { to });
export const setStep = (id: string, position: number, state: StepState) =>
  post<Intervention>(path`/interventions/${id}/steps/${String(position)}`, { state });
export const askSupport = (id: string, ask: { kind: RequestKind; dueAt: string; note: string }) =>
  post<Intervention>(path`/interventions/${id}/requests`, ask);
export const answerSupport = (id: string, request: string, state: RequestState, note?: string) =>
  post<Intervention>(path`/interventions/${id}/requests/${request}`, { state, note });
export const closeIntervention = (id: string, outcome: Outcome, note?: string) =>
  post<Intervention>(path`/interventions/${id}/close`, { outcome, note });
export const getRateSaved = (query: Query) => get<RateSaved>(path`/interventions/rate-saved`, query);
