import { get, path, type Page, type Query } from './http';
import type { PromiseKind } from './policies';

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

export interface PreviewFigure {
  kind: PromiseKind;
  denominator: number;
  metBefore: number;
  metAfter: number;
}

/** A promise that a version would move; times are null while it stands still, and after it where nothing is promised. */
export interface PreviewChange {
  promise: string;
  account: string;
  subject: string;
  /** Null for a ticket. */
  order: string | null;
  kind: PromiseKind;
  dueBefore: string | null;
  dueAfter: string | null;
  stateBefore: string;
  stateAfter: string;
  policyBefore: string;
  policyAfter: string | null;
}

/** What a version would do to awaited promises when it takes effect, and the last 90 days had it always been the only one. */
export interface Preview {
  open: {
    at: string;
    promises: number;
    changed: { moved: number; earlier: number; later: number; ended: number; breached: number };
    newlyAtRisk: number;
    relieved: number;
    /** The most important first. */
    changes: PreviewChange[];
    next: string | null;
  };
  past: {
    from: string;
    to: string;
    overall: PreviewFigure[];
    accounts: { account: string; figures: PreviewFigure[] }[];
  };
}

export const listAmendments = (of: Query) => get<Page<Amendment>>(path`/amendments`, of);
