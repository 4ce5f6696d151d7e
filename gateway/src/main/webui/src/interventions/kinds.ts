import type { RuleOwner, Trigger } from '../api/interventionRules';
import { RISK_KINDS } from '../risks/kinds';
import { humanise } from '../ui/format';
import type { Outcome } from '../api/interventions';

export const OUTCOMES: Record<Outcome, string> = {
  saved: 'Saved',
  'breached-anyway': 'Breached anyway',
  'false-alarm': 'False alarm',
};

export const REQUESTS = { 'priority-delivery': 'Priority delivery', 'special-pickup': 'Special pickup' };

/** "late-dispatch" and "W1" as "Late dispatch, W1". */
export const matterOf = ({ kind, place }: { kind: string; place: string }): string =>
  place ? `${humanise(kind)}, ${place}` : humanise(kind);

export const TRIGGERS: Record<Trigger, string> = { 'at-risk': 'A promise at risk', forecast: 'A forecast miss', risk: 'A risk' };

export const OWNERS: Record<RuleOwner, string> = { 'account-manager': 'The account’s manager', 'in-turn': 'People in turn', nobody: 'Nobody' };

const LATE = { 'late-dispatch': 'Late dispatch', 'late-delivery': 'Late delivery' };
const LATE_RETURNS = { 'late-refund': 'Late refund', 'late-return-receipt': 'Late return receipt' };

/** The kinds of matters that a trigger can be about; of no trigger, all. */
export function kindsOf(trigger: Trigger | null): Record<string, string> {
  if (trigger === 'forecast') return LATE;
  if (trigger === 'at-risk') return { ...LATE, ...LATE_RETURNS };
  return trigger === 'risk' ? RISK_KINDS : { ...LATE, ...LATE_RETURNS, ...RISK_KINDS };
}
