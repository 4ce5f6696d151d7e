import { get, path, put } from './http';

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

export const getResponsibility = (account: string, order: string, kind: string) =>
  get<ResponsibilityDetail>(path`/responsibilities/${account}/${order}/${kind}`);
export const decideResponsibility = (account: string, order: string, kind: string, decision: { party: Party; reason: string }) =>
  put<Responsibility>(path`/responsibilities/${account}/${order}/${kind}`, decision);
