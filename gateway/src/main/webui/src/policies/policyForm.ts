import { CONDITIONS, type Condition, type Policy, type PolicyForm, type PromiseKind, type Target, type Warning } from '../api/policies';
import { isOfOrder } from './words';

/** A policy as a form holds it: amounts and lists are text. */
export interface PolicyDraft {
  id: string;
  name: string;
  position: string;
  holdsFrom: string;
  active: boolean;
  when: Record<Condition, string>;
  targets: TargetDraft[];
}

export interface TargetDraft {
  kind: PromiseKind;
  amount: string;
  unit: 'minutes' | 'hours' | 'days';
  calendar: string;
  /** "60 min, 75 %". */
  warnings: string;
  waiting: boolean;
  onHold: boolean;
  satisfiedBy: 'human' | 'anybody';
}

const WAITING = 'waiting-customer';
const ON_HOLD = 'on-hold';

export const newTarget = (kind: PromiseKind): TargetDraft => ({
  kind, amount: '24', unit: 'hours', calendar: 'round-the-clock', warnings: '60 min', waiting: false, onHold: false, satisfiedBy: 'human',
});

export const draftOf = (policy?: Policy): PolicyDraft => ({
  id: policy?.id ?? '',
  name: policy?.name ?? '',
  position: policy && policy.id !== 'standard' ? String(policy.position) : '',
  holdsFrom: '',
  active: policy?.active ?? true,
  when: Object.fromEntries(CONDITIONS.map((name) => [name, (policy?.when[name] ?? []).toSorted().join(', ')])) as Record<Condition, string>,
  targets: policy?.targets.map(targetDraft) ?? [newTarget('dispatch'), { ...newTarget('delivery'), amount: '120' }],
});

function targetDraft({ kind, within: { minutes, days }, calendar, warnings, pausedIn, satisfiedBy }: Target): TargetDraft {
  const hours = minutes !== null && minutes % 60 === 0;
  return {
    kind,
    amount: String(minutes === null ? (days ?? 0) : hours ? minutes / 60 : minutes),
    unit: minutes === null ? 'days' : hours ? 'hours' : 'minutes',
    calendar,
    warnings: warnings.map(({ minutesBefore, percent }) => (percent === null ? `${minutesBefore ?? 0} min` : `${percent} %`)).join(', '),
    waiting: pausedIn.includes(WAITING),
    onHold: pausedIn.includes(ON_HOLD),
    satisfiedBy,
  };
}

const list = (text: string): string[] => text.split(',').map((part) => part.trim()).filter(Boolean);

/** The warnings of a text, or null where it cannot be read. */
export function readWarnings(text: string): Warning[] | null {
  const warnings = list(text).map((part): Warning | null => {
    const match = /^(\d+)\s*(min|h|%)$/.exec(part);
    if (!match?.[1]) return null;
    const amount = Number(match[1]);
    if (match[2] === '%') return amount > 0 && amount < 100 ? { minutesBefore: null, percent: amount } : null;
    return { minutesBefore: match[2] === 'h' ? amount * 60 : amount, percent: null };
  });
  return warnings.includes(null) ? null : (warnings as Warning[]);
}

/** What is wrong with a draft that can be told without the service; field name to sentence. */
export function checkPolicy(draft: PolicyDraft): Record<string, string> {
  const errors: Record<string, string> = {};
  if (!/^[a-z0-9][a-z0-9-]*$/.test(draft.id)) errors.id = 'Lower-case letters, digits and hyphens, for example key-tier.';
  if (!draft.name.trim()) errors.name = 'A name is needed.';
  if (draft.id !== 'standard' && !/^[1-9]\d{0,3}$/.test(draft.position)) errors.position = 'A number from 1 to 9999; the lowest is tried first.';
  if (draft.targets.length === 0) errors.targets = 'At least one target.';
  draft.targets.forEach(({ amount, warnings, unit }, i) => {
    const least = unit === 'days' ? /^\d+$/ : /^[1-9]\d*$/;
    if (!least.test(amount)) errors[`targets[${i}].within`] = 'A whole number.';
    if (readWarnings(warnings) === null) errors[`targets[${i}].warnings`] = 'Times or shares, for example 60 min, 2 h, 75 %.';
  });
  return errors;
}

/** The policy of a draft that checkPolicy found nothing wrong with. */
export const policyOf = (draft: PolicyDraft): PolicyForm => ({
  id: draft.id,
  name: draft.name.trim(),
  holdsFrom: draft.holdsFrom ? new Date(draft.holdsFrom).toISOString() : null,
  position: draft.position ? Number(draft.position) : null,
  active: draft.active,
  when: Object.fromEntries(CONDITIONS.map((name) => [name, list(draft.when[name])])) as PolicyForm['when'],
  targets: draft.targets.map(targetOf),
});

function targetOf({ kind, amount, unit, calendar, warnings, waiting, onHold, satisfiedBy }: TargetDraft): Target {
  const number = Number(amount);
  const pausedIn = isOfOrder(kind) ? [] : [...(waiting ? [WAITING] : []), ...(onHold ? [ON_HOLD] : [])];
  return {
    kind,
    within: unit === 'days' ? { minutes: null, days: number } : { minutes: unit === 'hours' ? number * 60 : number, days: null },
    calendar,
    warnings: readWarnings(warnings) ?? [],
    pausedIn,
    satisfiedBy,
  };
}
