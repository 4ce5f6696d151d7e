import { describe, expect, it } from 'vitest';
import { countdown, formatDuration, formatMoney, formatPercent, formatRelative, humanise } from './format';

const NOW = Date.parse('2026-11-23T09:00:00Z');

describe('countdown', () => {
  it('counts seconds when it is close and calls it urgent', () => {
    expect(countdown('2026-11-23T09:04:05Z', NOW)).toEqual({ text: '4 min 05 s', urgency: 'urgent' });
  });
  it('warns within two hours and is calm before', () => {
    expect(countdown('2026-11-23T10:30:00Z', NOW)).toEqual({ text: '1 h 30 min', urgency: 'soon' });
    expect(countdown('2026-11-25T13:00:00Z', NOW)).toEqual({ text: '2 d 4 h', urgency: 'calm' });
  });
  it('tells how late it is once it has passed', () => {
    expect(countdown('2026-11-23T08:18:00Z', NOW)).toEqual({ text: '42 min late', urgency: 'late' });
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0 s'],
    [59, '59 s'],
    [600, '10 min'],
    [3600, '1 h 00 min'],
    [86_400, '1 d'],
    [20 * 86_400 + 7200, '20 d'],
  ])('says %d seconds as %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));
});

describe('formatPercent', () => {
  it('never rounds a miss up to 100 %', () => {
    expect(formatPercent(2999 / 3000)).toBe('99.9 %');
    expect(formatPercent(1)).toBe('100.0 %');
  });
  it('shows a dash where nothing was counted', () => expect(formatPercent(null)).toBe('–'));
});

describe('formatMoney', () => {
  it('keeps digits that a float would lose', () => {
    expect(formatMoney({ amount: '90071992547409.93', currency: 'EUR' })).toContain('409.93');
  });
});

describe('formatRelative', () => {
  it('looks back and ahead', () => {
    expect(formatRelative('2026-11-23T08:55:00Z', NOW)).toBe('5 min ago');
    expect(formatRelative('2026-11-23T11:00:00Z', NOW)).toBe('in 2 h');
    expect(formatRelative('2026-11-23T08:59:58Z', NOW)).toBe('just now');
  });
});

describe('humanise', () => {
  it('drops versions and separators', () => {
    expect(humanise('order.refund-requested.v1')).toBe('Order refund requested');
    expect(humanise('late-dispatch:W1')).toBe('Late dispatch · W1');
  });
});
