import { expect, it } from 'vitest';
import { piecesOf } from './OpenStrip';

it('cuts a span at midnight of the zone', () => {
  const pieces = piecesOf(Date.parse('2026-11-23T21:00:00Z'), Date.parse('2026-11-24T01:00:00Z'), 'Europe/Berlin');
  expect(pieces.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24']);
  expect(pieces[0]?.from).toBeCloseTo(22 / 24);
  expect(pieces[0]?.to).toBeCloseTo(1, 3);
  expect(pieces[1]?.to).toBeCloseTo(2 / 24, 3);
});
