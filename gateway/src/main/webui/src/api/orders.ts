import { get, path, type Page } from './http';
import type { OrderPromise } from './promises';

/** An order as a search finds it. */
export interface OrderSummary {
  account: string;
  order: string;
  state: string;
  placedAt?: string | null;
  dispatchedAt?: string | null;
  deliveredAt?: string | null;
  trackingNumber?: string | null;
  carrier?: string | null;
  warehouse?: string | null;
}

/** One event as its producer reported it. */
export interface OrderEvent {
  id: string;
  type: string;
  occurredAt: string;
  recordedAt: string;
  data: Record<string, unknown>;
}

export interface OrderView extends OrderSummary {
  channel?: string | null;
  region?: string | null;
  milestones: Record<string, string | null>;
  promises: OrderPromise[];
  timeline: OrderEvent[];
}

export const findOrders = (q: string, account?: string, cursor?: string) =>
  get<Page<OrderSummary>>(path`/orders`, { q, account, cursor });
export const getOrder = (account: string, order: string) => get<OrderView>(path`/orders/${account}/${order}`);
