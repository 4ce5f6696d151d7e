import { describe, expect, it } from 'vitest';
import { lowerBound } from './levelChart';
import { ratio, total, totalBy } from './ratio';

describe('ratio', () => {
  it('is unknown where nothing was counted', () => expect(ratio({ numerator: 0, denominator: 0 })).toBeNull());
  it('takes sums as numbers or as exact text', () => expect(ratio({ numerator: '3', denominator: '4' })).toBe(0.75));
});

describe('total', () => {
  it('adds before it divides', () => {
    const rows = [{ numerator: 1, denominator: 1 }, { numerator: 50, denominator: 99 }];
    expect(ratio(total(rows))).toBe(0.51);
  });
});

describe('totalBy', () => {
  it('keeps the order of the keys and leaves gaps empty', () => {
    const rows = [
      { day: '2026-11-02', numerator: 2, denominator: 3 },
      { day: '2026-11-02', numerator: 1, denominator: 1 },
    ];
    expect(totalBy(rows, ['2026-11-01', '2026-11-02'], (row) => row.day)).toEqual([
      { numerator: 0, denominator: 0 },
      { numerator: 3, denominator: 4 },
    ]);
  });
});

describe('lowerBound', () => {
  it('starts the axis below the worst point, on a ten', () => {
    const points = [{ numerator: 79, denominator: 100 }, { numerator: 0, denominator: 0 }];
    expect(lowerBound([{ name: '', points }], 0.95)).toBe(70);
    expect(lowerBound([{ name: '', points: [{ numerator: 0, denominator: 9 }] }], 0.95)).toBe(0);
  });
});
