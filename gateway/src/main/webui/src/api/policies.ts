import { get, path, post, type Page } from './http';

export type PromiseKind =
  | 'dispatch'
  | 'delivery'
  | 'refund'
  | 'return-receipt'
  | 'first-response'
  | 'next-response'
  | 'resolution'
  | 'marketplace-reply'
  | 'call-back'
  | 'complaint-turn-round';

export const CONDITIONS = ['accounts', 'tiers', 'contracts', 'channels', 'warehouses', 'priorities'] as const;
export type Condition = (typeof CONDITIONS)[number];
export type Conditions = Record<Condition, string[]>;

/** Either working minutes or working days. */
export interface Within {
  minutes: number | null;
  days: number | null;
}

/** Either real minutes before it is due, or percent of the working time. */
export interface Warning {
  minutesBefore: number | null;
  percent: number | null;
}

export interface Target {
  kind: PromiseKind;
  within: Within;
  calendar: string;
  warnings: Warning[];
  pausedIn: string[];
  satisfiedBy: 'human' | 'anybody';
}

export interface PolicyForm {
  id: string;
  name: string;
  /** Absent: from now on. */
  holdsFrom: string | null;
  position: number | null;
  active: boolean;
  when: Conditions;
  targets: Target[];
}

/** One version of a policy; never edited. */
export interface Policy extends PolicyForm {
  version: number;
  reference: string;
  holdsFrom: string;
  position: number;
  inForce: boolean;
  madeAt: string;
  madeBy: string;
}

export interface PreviewFigure {
  measure: string;
  denominator: number;
  metBefore: number;
  metAfter: number;
}

export interface PreviewChange {
  account: string;
  order: string;
  kind: string;
  dueBefore: string;
  dueAfter: string | null;
  stateBefore: string;
  stateAfter: string;
}

/** What would be if a version had always been the only one of its policy. */
export interface PolicyPreview {
  policy: string;
  open: {
    promises: number;
    changed: number;
    newlyBreached: number;
    newlyAtRisk: number;
    relieved: number;
    changes: PreviewChange[];
  };
  past: {
    from: string;
    to: string;
    overall: PreviewFigure[];
    accounts: { account: string; figures: PreviewFigure[] }[];
  };
  complete: boolean;
}

export const listPolicies = () => get<Page<Policy>>(path`/policies`);
export const listPolicyVersions = (id: string) => get<Page<Policy>>(path`/policies/${id}/versions`);
export const addPolicy = (form: PolicyForm) => post<Policy>(path`/policies`, form);
export const followPolicy = (id: string, form: PolicyForm) => post<Policy>(path`/policies/${id}/versions`, form);
export const previewPolicy = (form: PolicyForm) => post<PolicyPreview>(path`/policies/preview`, form);
