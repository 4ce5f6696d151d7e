import { get, path, type Page, type Query } from './http';
import type { Money } from './money';

export type PromiseKind = 'dispatch' | 'delivery';

/** One deadline that an order was promised. Times are instants; a state that a newer service adds is shown as it is. */
export interface OrderPromise {
  id: string;
  account: string;
  order: string;
  kind: PromiseKind;
  dueAt: string;
  state: string;
  metAt?: string | null;
  breachedAt?: string | null;
  endedAt?: string | null;
  timeLeftSeconds?: number | null;
  /** "explicit", or the version of the policy that the time comes from. */
  policy?: string | null;
  warehouse?: string | null;
  channel?: string | null;
  carrier?: string | null;
  region?: string | null;
  value?: Money | null;
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

export const listPromises = (query: Query) => get<Page<OrderPromise>>(path`/promises`, query);
export const countPromises = (account?: string) => get<PromiseCounts>(path`/promises/counts`, { account });
export const getOverview = () => get<Overview>(path`/overview`);
