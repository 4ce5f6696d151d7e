import { get, path, type Page, type Query } from './http';

/** A measured figure: sums, never averages, so any set of rows may be added up before dividing. */
export interface ServiceLevel {
  measure: string;
  account?: string;
  warehouse?: string | null;
  channel?: string | null;
  carrier?: string | null;
  region?: string | null;
  day?: string;
  week?: string;
  month?: string;
  numerator: number;
  denominator: number;
}

/** An order behind a figure; `decidedAt` puts it into its period. */
export interface MeasuredOrder {
  measure: string;
  account: string;
  order: string;
  outcome: 'met' | 'missed' | 'excluded';
  reason: string;
  decidedAt: string;
  dispatchBy?: string | null;
  dispatchedAt?: string | null;
  deliverBy?: string | null;
  deliveredAt?: string | null;
  cancelledAt?: string | null;
  cancelledBy?: string | null;
}

export const listServiceLevels = (query: Query) => get<Page<ServiceLevel>>(path`/service-levels`, query);
export const listMeasuredOrders = (query: Query) => get<Page<MeasuredOrder>>(path`/service-levels/orders`, query);
