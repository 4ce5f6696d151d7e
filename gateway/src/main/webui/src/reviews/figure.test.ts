import { describe, expect, it } from 'vitest';
import type { Headline } from '../api/reviews';
import { formatChange, formatCounts, formatReading } from './figure';

const WAITED = {
  kind: 'mean', unit: 'hours', numerator: '201.00', denominator: '6', value: '33.50', percent: null, change: '-25.00', direction: 'better',
} as Headline;

describe('a mean', () => {
  it('reads as a length of time with what it was made of', () => {
    expect(formatReading(WAITED, WAITED)).toBe('1 d 9 h');
    expect(formatCounts(WAITED)).toBe('average of 6, 201 hours in all');
    expect(formatChange(WAITED)).toBe('−25.00 %');
  });
  it('of nothing is no zero', () => {
    expect(formatReading(WAITED, { ...WAITED, value: null })).toBe('–');
  });
});

describe('a ratio', () => {
  it('reads as a percentage of its counts', () => {
    const ratio = { ...WAITED, kind: 'ratio', unit: 'orders', percent: '92.31', numerator: '12', denominator: '13' } as Headline;
    expect(formatReading(ratio, ratio)).toBe('92.3 %');
    expect(formatCounts(ratio)).toBe('12 of 13 orders');
  });
});
