import { describe, expect, it } from 'vitest';
import type { ResponsibilityCount } from '../api/responsibilities';
import { partiesOf } from './partyChart';

describe('partiesOf', () => {
  it('has the party with the most misses first, over all kinds of promises', () => {
    const counts: ResponsibilityCount[] = [
      { party: 'us', kind: 'dispatch', misses: 5, decided: 0 },
      { party: 'carrier', kind: 'delivery', misses: 4, decided: 1 },
      { party: 'carrier', kind: 'refund', misses: 2, decided: 0 },
    ];
    expect(partiesOf(counts)).toEqual(['carrier', 'us']);
  });
});
