import { get, path, type Page, type Query } from './http';

/** The promises that are forecast. */
export type ForecastKind = 'dispatch' | 'delivery';

/** Why a forecast is what it is; points are of probability, negative for what lowers it. */
export interface ForecastReason {
  factor: string;
  text: string;
  points: number;
}

/** The chance that one promise is missed. */
export interface Forecast {
  account: string;
  order: string;
  kind: ForecastKind;
  probability: number;
  reasons: ForecastReason[];
  dueAt: string;
  at: string;
  modelVersion: number;
  /** False once the promise has ended; it was the last forecast then. */
  open: boolean;
  raisedAt?: string | null;
  warehouse?: string | null;
  region?: string | null;
}

/** The forecasts in a range of probability, and how many of them came true. */
export interface CalibrationBin {
  from: number;
  to: number;
  forecasts: number;
  forecast: number;
  observed: number;
}

export interface ForecastModel {
  version: number;
  kind: ForecastKind;
  trainedAt: string;
  learnedFrom: string;
  learnedUntil: string;
  examples: number;
  quality: {
    forecasts: number;
    misses: number;
    auc: number;
    averagePrecision: number;
    brier: number;
    calibration: CalibrationBin[];
  };
  operatingPoint: { threshold: number; targetPrecision: number; precision: number; recall: number; told: number } | null;
}

export interface ForecastModels {
  items: ForecastModel[];
  /** Why the last training taught nothing. */
  note: string | null;
}

/** As many orders as one question may name. */
const MOST_KEYS = 500;

export const listForecasts = (query: Query) => get<Page<Forecast>>(path`/forecasts`, query);
export const listForecastModels = () => get<ForecastModels>(path`/forecasts/model`);

/** The forecasts of these orders, named ACCOUNT/ORDER. */
export function forecastsOf(keys: string[]): Promise<Page<Forecast>> {
  const named = keys.slice(0, MOST_KEYS).map((key) => `keys=${encodeURIComponent(key)}`);
  return get<Page<Forecast>>(`${path`/forecasts`}?${named.join('&')}`);
}
