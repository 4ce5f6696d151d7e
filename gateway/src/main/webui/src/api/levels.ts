import { get, path, type Page, type Query } from './http';

/** A measured figure: sums, never averages, so any set of rows may be added up before dividing. */
export interface ServiceLevel {
  measure: string;
  account?: string;
  warehouse?: string | null;
  channel?: string | null;
  carrier?: string | null;
  region?: string | null;
  lane?: string | null;
  country?: string | null;
  priority?: string | null;
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
  exclusion?: string | null;
  reason: string;
  /** Who answers for a miss, as proposed or decided. */
  party?: string | null;
  decidedAt: string;
  dispatchBy?: string | null;
  dispatchedAt?: string | null;
  deliverBy?: string | null;
  deliveredAt?: string | null;
  cancelledAt?: string | null;
  cancelledBy?: string | null;
  returnedAt?: string | null;
  refundRequestedAt?: string | null;
  refundBy?: string | null;
  refundedAt?: string | null;
}

/** Orders of the period that a measure leaves out for one reason. */
export interface Excluded {
  measure: string;
  exclusion: string;
  orders: number;
}

/** What a measure means; definitions of one thing share `about`. */
export interface MeasureDefinition {
  id: string;
  title: string;
  about: string;
  definedBy: 'merchant' | 'provider' | 'both';
  unit: 'orders' | 'hours';
  better: 'up' | 'down';
  window: string;
  denominator: string;
  numerator: string;
  exclusions: string;
  buckets: string[];
}

export interface MeasureCatalogue {
  measures: MeasureDefinition[];
  exclusions: Record<string, string>;
  dimensions: Record<string, string>;
  terms: Record<string, string>;
}

export interface ForecastDay {
  day: string;
  numerator: number;
  denominator: number;
  expectedOrders: number;
}

/** With what share a month ends at the run-rate. */
export interface Forecast {
  measure: string;
  account: string;
  month: string;
  today: string;
  sentence: string;
  verdict: 'no-target' | 'on-track' | 'behind' | 'out-of-reach';
  numerator: number;
  denominator: number;
  runRate: number;
  remainingOrders: number;
  expected: number;
  low: number;
  high: number;
  target?: number | null;
  wanted?: number | null;
  gap?: number | null;
  formula: string;
  days: ForecastDay[];
}

export const listServiceLevels = (query: Query) => get<Page<ServiceLevel>>(path`/service-levels`, query);
export const listMeasuredOrders = (query: Query) => get<Page<MeasuredOrder>>(path`/service-levels/orders`, query);
export const listExclusions = (query: Query) => get<Page<Excluded>>(path`/service-levels/exclusions`, { ...query, limit: 500 });
export const getMeasures = () => get<MeasureCatalogue>(path`/service-levels/measures`);
export const getForecast = (query: Query) => get<Forecast>(path`/service-levels/forecast`, query);
