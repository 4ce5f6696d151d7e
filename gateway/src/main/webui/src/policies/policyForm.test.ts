import { describe, expect, it } from 'vitest';
import { checkPolicy, draftOf, newTarget, policyOf, readWarnings } from './policyForm';
import { clockText, conditionsText, withinText } from './words';

describe('warnings', () => {
  it('are times before the end or shares of the time', () => {
    expect(readWarnings('2 h, 15min, 75 %')).toEqual([
      { minutesBefore: 120, percent: null },
      { minutesBefore: 15, percent: null },
      { minutesBefore: null, percent: 75 },
    ]);
  });
  it.each(['soon', '100 %', '0 %', '5'])('refuse "%s"', (text) => expect(readWarnings(text)).toBeNull());
});

describe('a draft', () => {
  const draft = { ...draftOf(), id: 'key-tier', name: 'Key', position: '10' };
  it('becomes a policy', () => {
    const resolution = { ...newTarget('resolution'), amount: '0', unit: 'days' as const, waiting: true };
    const form = policyOf({ ...draft, when: { ...draft.when, tiers: 'key, gold' }, targets: [resolution] });
    expect(form.when).toMatchObject({ tiers: ['key', 'gold'], accounts: [] });
    expect(form.targets[0]).toMatchObject({ within: { minutes: null, days: 0 }, pausedIn: ['waiting-customer'] });
    expect(form.holdsFrom).toBeNull();
  });
  it('pauses no promise about an order', () => {
    const form = policyOf({ ...draft, targets: [{ ...newTarget('dispatch'), waiting: true }] });
    expect(form.targets[0]?.pausedIn).toEqual([]);
  });
  it('names each wrong field', () => {
    const wrong = { ...draft, position: '0', targets: [{ ...newTarget('dispatch'), amount: '0', warnings: 'x' }] };
    expect(Object.keys(checkPolicy(wrong)).sort()).toEqual(['position', 'targets[0].warnings', 'targets[0].within']);
    expect(checkPolicy(draft)).toEqual({});
  });
});

describe('words', () => {
  it('say who matches', () => {
    const none = { accounts: [], tiers: [], contracts: [], channels: [], warehouses: [], priorities: [] };
    expect(conditionsText(none)).toBe('everything');
    expect(conditionsText({ ...none, tiers: ['key'], priorities: ['high', 'critical'] })).toBe('tier key, priority critical or high');
  });
  it('say how long', () => {
    expect(withinText({ minutes: 90, days: null })).toBe('1 h 30 min of working time');
    expect(withinText({ minutes: null, days: 0 })).toBe('the same working day');
  });
  it('say when a clock stands still', () => {
    const target = { kind: 'first-response' as const, within: { minutes: 60, days: null }, calendar: 'c', warnings: [], pausedIn: ['on-hold'], satisfiedBy: 'human' as const };
    expect(clockText(target)).toBe('paused while on hold; answered by a person');
  });
});
