import { get, path, type Page, type Query } from './http';
import type { Money } from './money';

/** A deadline of an order or a ticket. Times are instants; a state or kind that a newer service adds is shown as it is. */
export interface SlaPromise {
  id: string;
  account: string;
  /** Null for a promise about a ticket. */
  order: string | null;
  subject?: { type: string; reference: string };
  kind: string;
  /** 1 for the first; a reopened ticket and a later message begin the next. */
  cycle?: number;
  revision?: number;
  startedAt?: string;
  /** Null while a pause holds it open. */
  dueAt: string | null;
  state: string;
  warningsAt?: string[];
  metAt?: string | null;
  breachedAt?: string | null;
  endedAt?: string | null;
  pausedAt?: string | null;
  pausedFor?: string | null;
  timeLeftSeconds?: number | null;
  /** "explicit", or the version of the policy that the time comes from. */
  policy?: string | null;
  calendar?: string | null;
  warehouse?: string | null;
  channel?: string | null;
  carrier?: string | null;
  region?: string | null;
  value?: Money | null;
}

/** One deadline that an order was promised; its clock is never paused. */
export interface OrderPromise extends SlaPromise {
  order: string;
  dueAt: string;
}

/** A stretch in which a clock ran or stood still, with the opening hours in it. */
export interface Stretch {
  from: string;
  to: string | null;
  running: boolean;
  cause: string;
  note?: string | null;
  workingSeconds: number;
  open: { from: string; to: string }[];
}

/** Why a promise is due when it is; the sums are null where the order's placement states the time. */
export interface Explanation {
  promise: SlaPromise;
  words: string[];
  timeZone: string;
  allowanceSeconds?: number | null;
  carriedSeconds?: number | null;
  usedSeconds?: number | null;
  leftSeconds?: number | null;
  statedBy?: { event: string; field: string } | null;
  stretches: Stretch[];
  warningsAt: string[];
  tookOverFrom?: Relative | null;
  supersededBy?: Relative | null;
}

/** The promise before or after, where other terms took over. */
export interface Relative {
  promise: string;
  at: string;
  policy: string;
  calendar: string | null;
  dueAt: string | null;
}

/** Awaited promises; each is counted once, as open, at risk or breached. */
export interface PromiseCounts {
  open: number;
  atRisk: number;
  breached: number;
}

/** The live counters of the landing page; openPromises includes those at risk. */
export interface Overview {
  ordersToday: number;
  openPromises: number;
  atRisk: number;
  breachedOpen: number;
  eventsLastMinute: number;
}

export const listPromises = (query: Query) => get<Page<SlaPromise>>(path`/promises`, query);
export const getPromise = (id: string) => get<SlaPromise>(path`/promises/${id}`);
export const explainPromise = (id: string) => get<Explanation>(path`/promises/${id}/explanation`);
export const countPromises = (account?: string) => get<PromiseCounts>(path`/promises/counts`, { account });
export const getOverview = () => get<Overview>(path`/overview`);
