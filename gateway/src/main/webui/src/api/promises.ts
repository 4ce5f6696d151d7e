import { get, path, type Page, type Query } from './http';
import type { Money } from './money';

export type PromiseKind = 'dispatch' | 'delivery';

/** One deadline that an order was promised. Times are instants; a state that a newer service adds is shown as it is. */
export interface OrderPromise {
  promiseId: string;
  account: string;
  order: string;
  kind: PromiseKind;
  dueAt: string;
  state: string;
  startedAt?: string | null;
  metAt?: string | null;
  breachedAt?: string | null;
  endedAt?: string | null;
  timeLeftSeconds?: number | null;
  policy?: string | null;
  warehouse?: string | null;
  channel?: string | null;
  carrier?: string | null;
  region?: string | null;
  value?: Money | null;
  cause?: string | null;
}

export interface PromiseCounts {
  open: number;
  atRisk: number;
  breachedOpen: number;
}

/** The live counters of the landing page. */
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
