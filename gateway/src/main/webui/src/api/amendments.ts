import { get, path, type Page, type Query } from './http';

/** A version of a policy or calendar that moves the promises that run already, and how far it got. */
export interface Amendment {
  thing: 'policy' | 'calendar';
  id: string;
  version: number;
  reference: string;
  holdsFrom: string;
  state: 'waiting' | 'moving' | 'done';
  takenAt: string | null;
  /** Awaited promises that there were to look at, and how many of them were. */
  promises: number;
  lookedAt: number;
  moved: number;
  earlier: number;
  later: number;
  ended: number;
  breached: number;
  finishedAt: string | null;
}

export const listAmendments = (of: Query) => get<Page<Amendment>>(path`/amendments`, of);
