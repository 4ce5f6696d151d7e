import { get, path, post, put, remove, type Page, type Query } from './http';

export type Party = 'us' | 'carrier' | 'merchant' | 'marketplace' | 'force-majeure';

/** A missed promise with who answers for it. */
export interface Responsibility {
  account: string;
  order: string;
  kind: string;
  missedAt: string;
  party: Party;
  reason: string;
  state: 'proposed' | 'decided';
  proposedParty: Party;
  proposedReason: string;
  decidedBy?: string | null;
  decidedAt?: string | null;
  excludedAs?: string | null;
}

export interface ResponsibilityStep {
  at: string;
  actor: string;
  party: Party;
  reason: string;
}

export interface ResponsibilityDetail {
  responsibility: Responsibility;
  history: ResponsibilityStep[];
}

export interface ResponsibilityCount {
  party: Party;
  kind: string;
  misses: number;
  decided: number;
}

export interface ForceMajeureForm {
  region: string | null;
  warehouse: string | null;
  carrier: string | null;
  startsAt: string;
  endsAt: string;
  reason: string;
}

export interface ForceMajeure extends ForceMajeureForm {
  id: string;
  declaredBy: string;
  declaredAt: string;
}

export const listResponsibilities = (query: Query) => get<Page<Responsibility>>(path`/responsibilities`, query);
export const countResponsibilities = (query: Query) => get<ResponsibilityCount[]>(path`/responsibilities/counts`, query);
export const listForceMajeure = () => get<Page<ForceMajeure>>(path`/force-majeure`);
export const declareForceMajeure = (form: ForceMajeureForm) => post<ForceMajeure>(path`/force-majeure`, form);
export const withdrawForceMajeure = (id: string) => remove(path`/force-majeure/${id}`);
export const getResponsibility = (account: string, order: string, kind: string) =>
  get<ResponsibilityDetail>(path`/responsibilities/${account}/${order}/${kind}`);
export const decideResponsibility = (account: string, order: string, kind: string, decision: { party: Party; reason: string }) =>
  put<Responsibility>(path`/responsibilities/${account}/${order}/${kind}`, decision);
