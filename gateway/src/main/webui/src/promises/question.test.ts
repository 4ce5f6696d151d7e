import { expect, it } from 'vitest';
import { questionOf } from './question';

const from = (day: string) => new Date(`${day}T00:00:00`).toISOString();

it('asks for what ended by the week in which it was due', () => {
  expect(questionOf({ state: 'met' }, '2026-11-23')).toEqual({ state: 'met', dueFrom: from('2026-11-17'), dueUntil: from('2026-11-24') });
  expect(questionOf({ state: 'met', week: '2026-10-01', account: 'ACME' }, '2026-11-23'))
    .toEqual({ state: 'met', account: 'ACME', dueFrom: from('2026-10-01'), dueUntil: from('2026-10-08') });
});

it('asks for all that is awaited', () => {
  expect(questionOf({ state: 'open,at-risk', week: '2026-10-01' })).toEqual({ state: 'open,at-risk' });
});
