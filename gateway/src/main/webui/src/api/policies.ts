import type { Preview } from './amendments';
import { get, path, post, withQuery, type Page } from './http';

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

export const listPolicies = () => get<Page<Policy>>(path`/policies`);
export const listPolicyVersions = (id: string) => get<Page<Policy>>(path`/policies/${id}/versions`);
export const addPolicy = (form: PolicyForm) => post<Policy>(path`/policies`, form);
export const followPolicy = (id: string, form: PolicyForm) => post<Policy>(path`/policies/${id}/versions`, form);
export const previewPolicy = (form: PolicyForm, cursor?: string) => post<Preview>(withQuery(path`/policies/preview`, { cursor }), form);
