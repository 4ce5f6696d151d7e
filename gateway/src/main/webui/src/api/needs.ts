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

/** The due times that a bucket holds: from inclusive, until exclusive; null is however long ago. */
export interface DueTimes {
  from: string | null;
  until: string;
}

/** Awaited promises of orders and clocks of tickets by bucket, and what needs somebody, soonest first. */
export interface NeedBoard {
  orders: Record<Bucket, number>;
  tickets: Record<Bucket, number>;
  dueTimes: Record<Bucket, DueTimes>;
  items: Need[];
}

/** How many promises of orders are awaited of whom: of the carrier for a delivery, else of the warehouse. */
export interface PlaceBoard {
  dueTimes: Record<Bucket, DueTimes>;
  items: { place: string; orders: Record<Bucket, number> }[];
}

export const getNeeds = (zone: string, limit: number) => get<NeedBoard>(path`/overview/needs`, { zone, limit });
export const getPlaces = (zone: string, limit: number) => get<PlaceBoard>(path`/overview/places`, { zone, limit });
