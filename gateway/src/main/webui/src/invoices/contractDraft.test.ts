import { describe, expect, it } from 'vitest';
import { checkDraft, draftOf, readBreaks, termsOf } from './contractDraft';

describe('readBreaks', () => {
  it('lets each break begin where the one before ends', () => {
    expect(readBreaks('1000: 3.90, 5000:5.20')).toEqual([
      { overGrams: 0, upToGrams: 1000, price: '3.90' },
      { overGrams: 1000, upToGrams: 5000, price: '5.20' },
    ]);
  });
  it.each(['', '1000', '5000: 1, 1000: 2', '1000: x'])('refuses "%s"', (text) => expect(readBreaks(text)).toBeNull());
});

describe('a draft', () => {
  it('becomes terms without a number turning into a float', () => {
    const draft = { ...draftOf(null, 'ACME'), perOrderFee: '1.250' };
    expect(checkDraft(draft)).toEqual({});
    expect(termsOf(draft).rateCard).toMatchObject({ perOrderFee: '1.250', defaultZone: 'domestic' });
  });
  it('names each wrong field, also those of a zone', () => {
    const draft = { ...draftOf(), taxPercent: 'much', zones: [{ name: '', places: 'DE', breaks: '1', perAdditionalKilogram: '' }] };
    expect(Object.keys(checkDraft(draft)).sort()).toEqual(['account', 'taxPercent', 'zones.0.breaks', 'zones.0.name']);
  });
});
