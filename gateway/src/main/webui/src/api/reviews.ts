import { get, path, type Page } from './http';

/** A measure summed over a month; exact decimals as text, `denominator` null for a sum, `value` null where nothing was measured. */
export interface Reading {
  numerator: string;
  denominator: string | null;
  value: string | null;
  percent: string | null;
}

export interface Headline extends Reading {
  measure: string;
  title: string;
  /** What is counted, or the currency. */
  unit: string;
  /** A mean is the numerator's unit for each of the denominator's. */
  kind: 'ratio' | 'mean' | 'sum';
  target: string | null;
  previous: Reading;
  /** Of a ratio in percentage points, of a sum in percent of the month before. */
  change: string | null;
  direction: 'better' | 'worse' | 'same' | null;
  /** Address of the API below the figure. */
  drillDown: string;
}

export interface Share {
  value: string;
  numerator: string;
  denominator: string | null;
}

export interface Figure extends Headline {
  series: { day: string; numerator: string; denominator: string | null }[];
  /** By dimension: warehouse, carrier, and others that the source states. */
  breakdown: Record<string, Share[]>;
}

interface Reviewed<F> {
  account: string;
  name: string;
  tier: 'standard' | 'key' | null;
  manager: string | null;
  month: string;
  previousMonth: string;
  figures: F[];
}

export interface Review extends Reviewed<Figure> {
  timeZone: string;
  generatedAt: string;
}

export type ReviewSummary = Reviewed<Headline>;

export const getReview = (account: string, month: string) => get<Review>(path`/reviews/${account}/${month}`);
export const listReviews = (month: string, q: string, cursor?: string) =>
  get<Page<ReviewSummary>>(path`/reviews`, { month, q, cursor });
