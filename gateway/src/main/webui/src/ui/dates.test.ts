import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, recentMonths } from './dates';

describe('local days', () => {
  it('cross months and changes of the clock', () => {
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-10-24', '2026-10-27')).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
  });
});

describe('months', () => {
  it('cross years', () => {
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(recentMonths(3, '2026-01')).toEqual(['2026-01', '2025-12', '2025-11']);
  });
});
