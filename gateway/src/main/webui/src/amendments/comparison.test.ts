import { expect, it } from 'vitest';
import type { PromiseKind } from '../api/policies';
import { comparisonsOf } from './comparison';

const figure = (kind: PromiseKind, denominator: number, metBefore: number, metAfter: number) => ({ kind, denominator, metBefore, metAfter });

it('draws what was counted, all accounts first, and of an account what changes', () => {
  const rows = comparisonsOf({
    from: '', to: '',
    overall: [figure('dispatch', 10, 9, 5), figure('delivery', 0, 0, 0)],
    accounts: [{ account: 'ACME', figures: [figure('dispatch', 4, 4, 0), figure('delivery', 4, 2, 2)] }],
  });
  expect(rows).toEqual([
    { label: 'All · dispatch', before: 0.9, after: 0.5 },
    { label: 'ACME · dispatch', before: 1, after: 0 },
  ]);
});
