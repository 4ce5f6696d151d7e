import type { InterventionRule, RuleDraft } from '../api/interventionRules';
import { humanise } from '../ui/format';
import { kindsOf, OWNERS, TRIGGERS } from './kinds';

export const NEW_RULE: RuleDraft = {
  name: '', enabled: true, trigger: null, kind: null, account: null, place: null, opens: true, owner: 'account-manager', people: [],
};

/** What can be seen to be wrong before the service is asked, by the name of its field. */
export function checkRule({ name, opens, owner, people }: RuleDraft): Record<string, string> {
  return {
    ...(name.trim() ? {} : { name: 'What the rule is for.' }),
    ...(opens && owner === 'in-turn' && people.length === 0 ? { people: 'At least one user name.' } : {}),
  };
}

/** User names from a text such as "omar, olga". */
export const namesIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** The list with the draft in the place of the rule that it changes, or at its end. */
export const withDraft = (rules: InterventionRule[], draft: RuleDraft, place: number | undefined): RuleDraft[] =>
  place === undefined ? [...rules, draft] : rules.with(place, { ...draft, position: place + 1 });

/** The list with one rule a step earlier or later. */
export function moved<T>(rules: T[], from: number, to: number): T[] {
  const rest = rules.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...rules.slice(from, from + 1));
}

/** What a rule is about: "A risk · Stuck orders · ACME · W1". */
export function aboutWords({ trigger, kind, account, place }: RuleDraft): string {
  const parts = [trigger && TRIGGERS[trigger], kind && (kindsOf(null)[kind] ?? humanise(kind)), account, place];
  return parts.filter(Boolean).join(' · ') || 'anything';
}

/** Who gets the work: "In turn: omar, olga". */
export function ownerWords({ opens, owner, people }: RuleDraft): string {
  if (!opens) return 'left alone';
  if (owner !== 'in-turn') return OWNERS[owner];
  return people.length === 1 ? String(people[0]) : `In turn: ${people.join(', ')}`;
}
