import { describe, expect, it } from 'vitest';
import { levelsAddress } from './address';
import { mondayOf, narrow } from './groups';

describe('narrow', () => {
  it('takes the day, month or week of a figure as its period, within the one asked for', () => {
    expect(narrow('2026-11-05', 'day', '2026-11-01', '2026-12-01')).toEqual({ from: '2026-11-05', to: '2026-11-06' });
    expect(narrow('2026-11', 'month', '2026-11-10', '2026-12-01')).toEqual({ from: '2026-11-10', to: '2026-12-01' });
    expect(narrow('2026-W01', 'week', '2025-12-01', '2026-02-01')).toEqual({ from: '2025-12-29', to: '2026-01-05' });
  });
  it('takes anything else as a filter', () => {
    expect(narrow('W1', 'warehouse', '2026-11-01', '2026-12-01')).toEqual({ from: '2026-11-01', to: '2026-12-01', warehouse: 'W1' });
  });
});

describe('mondayOf', () => {
  it.each([['2026-W48', '2026-11-23'], ['2027-W01', '2027-01-04'], ['2026-11-23', '2026-11-23']])('of %s is %s', (week, day) =>
    expect(mondayOf(week)).toBe(day));
});

describe('levelsAddress', () => {
  it('opens a month by its days', () => {
    expect(levelsAddress({ measure: 'm', account: 'A', at: '2026-12', step: 'month' })).toBe('/service-levels?measure=m&from=2026-12-01&to=2027-01-01&groupBy=day&account=A');
  });
});
