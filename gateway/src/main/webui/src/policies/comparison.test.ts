import { expect, it } from 'vitest';
import { comparisonsOf } from './comparison';

const figure = (measure: string, denominator: number, metBefore: number, metAfter: number) => ({ measure, denominator, metBefore, metAfter });

it('draws what was counted, all accounts first, and of an account what changes', () => {
  const rows = comparisonsOf({
    from: '', to: '',
    overall: [figure('on-time-dispatch.v1', 10, 9, 5), figure('on-time-delivery.v1', 0, 0, 0)],
    accounts: [{ account: 'ACME', figures: [figure('on-time-dispatch.v1', 4, 4, 0), figure('on-time-delivery.v1', 4, 2, 2)] }],
  });
  expect(rows).toEqual([
    { label: 'All · dispatch', before: 0.9, after: 0.5 },
    { label: 'ACME · dispatch', before: 1, after: 0 },
  ]);
});
