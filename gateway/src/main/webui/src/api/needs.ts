import { get, path } from './http';
import type { Money } from './money';

export type Bucket = 'now' | 'hour' | 'today' | 'tomorrow' | 'breached';

/** Something that needs somebody. */
export interface Need {
  bucket: Bucket;
  kind: string;
  title: string;
  reason: string;
  at: string;
  account: string | null;
  orders: number;
  value: Money | null;
  /** A path in the console. */
  link: string;
}

/** Awaited promises by bucket, and what needs somebody, soonest first. */
export interface NeedBoard {
  promises: Record<Bucket, number>;
  items: Need[];
}

export const getNeeds = (zone: string, limit: number) => get<NeedBoard>(path`/overview/needs`, { zone, limit });
