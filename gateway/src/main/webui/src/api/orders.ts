import { get, path, type Page } from './http';
import type { Money } from './money';
import type { OrderPromise } from './promises';

/** An order as a search finds it. */
export interface OrderSummary {
  account: string;
  order: string;
  placedAt?: string | null;
  dispatchedAt?: string | null;
  deliveredAt?: string | null;
  cancelledAt?: string | null;
  trackingNumber?: string | null;
  carrier?: string | null;
  warehouse?: string | null;
}

/** When something was reached, and by which report we know. */
export interface Milestone {
  at: string;
  recordedAt: string;
  eventId: string;
}

/** One event as its producer reported it. */
export interface OrderEvent {
  id: string;
  type: string;
  occurredAt: string;
  recordedAt: string;
  /** Whether it is the report that holds for its milestone; a correction replaces it. */
  holds: boolean;
  data: Record<string, unknown>;
}

export interface OrderView {
  account: string;
  order: string;
  channel?: string | null;
  warehouse?: string | null;
  carrier?: string | null;
  region?: string | null;
  trackingNumber?: string | null;
  cancelledBy?: string | null;
  value?: Money | null;
  /** By name: placed, dispatched, delivered, cancelled, and so on. */
  milestones: Record<string, Milestone>;
  promises: OrderPromise[];
  timeline: OrderEvent[];
}

export const findOrders = (q: string, account?: string, cursor?: string) =>
  get<Page<OrderSummary>>(path`/orders`, { q, account, cursor });
export const getOrder = (account: string, order: string) => get<OrderView>(path`/orders/${account}/${order}`);
