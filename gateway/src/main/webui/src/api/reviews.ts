import { get, path, type Page } from './http';

/** One figure of the review with the month before; numbers are decimal strings or numbers, null where nothing was measured. */
export interface Figure {
  measure: string;
  title: string;
  unit: string;
  numerator: number | string | null;
  denominator: number | string | null;
  value: number | string | null;
  previousNumerator?: number | string | null;
  previousDenominator?: number | string | null;
  previousValue?: number | string | null;
  change?: number | string | null;
  drillDown?: string | null;
  days?: { day: string; numerator: number | string; denominator: number | string | null }[];
}

export interface Review {
  account: string;
  accountName?: string | null;
  month: string;
  figures: Figure[];
}

export const getReview = (account: string, month: string) => get<Review>(path`/reviews/${account}/${month}`);
export const listReviews = (month: string, cursor?: string) => get<Page<Review>>(path`/reviews`, { month, cursor });
