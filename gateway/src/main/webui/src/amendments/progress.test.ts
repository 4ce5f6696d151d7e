import { expect, it } from 'vitest';
import { isUnderWay } from './progress';

const NOW = Date.parse('2026-11-23T12:00:00Z');

it('looks again while promises move and when the moment is near', () => {
  expect(isUnderWay({ state: 'moving', holdsFrom: '2026-11-23T11:00:00Z' }, NOW)).toBe(true);
  expect(isUnderWay({ state: 'waiting', holdsFrom: '2026-11-23T12:00:30Z' }, NOW)).toBe(true);
  expect(isUnderWay({ state: 'waiting', holdsFrom: '2026-12-01T00:00:00Z' }, NOW)).toBe(false);
  expect(isUnderWay({ state: 'done', holdsFrom: '2026-11-23T11:00:00Z' }, NOW)).toBe(false);
});
