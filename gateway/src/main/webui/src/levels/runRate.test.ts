import { describe, expect, it } from 'vitest';
import type { Forecast } from '../api/levels';
import { steps } from './exclusionChart';
import { formatFigure, misses } from './measures';
import { runRateLine } from './runRate';

const FORECAST: Forecast = {
  measure: 'on-time-dispatch.v1',
  account: 'ACME',
  month: '2026-11',
  today: '2026-11-02',
  sentence: '',
  verdict: 'behind',
  numerator: 190,
  denominator: 200,
  runRate: 0.9,
  remainingOrders: 200,
  expected: 0.925,
  low: 0.915,
  high: 0.935,
  formula: '',
  days: [
    { day: '2026-11-01', numerator: 100, denominator: 100, expectedOrders: 0 },
    { day: '2026-11-02', numerator: 90, denominator: 100, expectedOrders: 0 },
    { day: '2026-11-03', numerator: 0, denominator: 0, expectedOrders: 100 },
    { day: '2026-11-04', numerator: 0, denominator: 0, expectedOrders: 100 },
  ],
};

describe('runRateLine', () => {
  it('adds up what is known and goes on at the run-rate to the expected end', () => {
    const line = runRateLine(FORECAST);
    expect(line.known).toEqual([100, 95, null, null]);
    expect(line.ahead[1]).toBe(95);
    expect(line.ahead[3]).toBeCloseTo(92.5);
  });
  it('opens the interval to its ends', () => {
    const line = runRateLine(FORECAST);
    expect(line.low[1]).toBeNull();
    expect(line.low[3]).toBeCloseTo(91.5);
    expect(line.high[3]).toBeCloseTo(93.5);
    expect((line.high[2] ?? 0) - (line.low[2] ?? 0)).toBeCloseTo(1);
  });
});

describe('steps', () => {
  it('lead from the orders of the period down to those that count', () => {
    expect(steps(7, [{ title: 'Cancelled', orders: 2 }, { title: 'Not due yet', orders: 1 }])).toEqual([
      { title: 'In the period', below: 0, height: 10 },
      { title: 'Cancelled', below: 8, height: 2 },
      { title: 'Not due yet', below: 7, height: 1 },
      { title: 'Counted', below: 0, height: 7 },
    ]);
  });
});

describe('a figure', () => {
  it('is a share, or hours for each order', () => {
    expect(formatFigure({ unit: 'orders' }, { numerator: 1, denominator: 2 })).toBe('50.0 %');
    expect(formatFigure({ unit: 'hours' }, { numerator: 36.5, denominator: 2 })).toBe('18.25 h');
    expect(formatFigure({ unit: 'orders' }, { numerator: 0, denominator: 0 })).toBe('–');
  });
  it('misses its target below it, or above where less is better', () => {
    const half = { numerator: 1, denominator: 2 };
    expect(misses({ better: 'up' }, half, 0.6)).toBe(true);
    expect(misses({ better: 'down' }, half, 0.6)).toBe(false);
    expect(misses({ better: 'up' }, half, null)).toBe(false);
  });
});
