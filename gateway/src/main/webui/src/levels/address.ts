import { addDays, addMonths } from '../ui/dates';

interface Point {
  measure: string;
  account: string | undefined;
  /** A day or a month, as the step says. */
  at: string;
  step: 'day' | 'month';
}

/** The address in the service-level explorer of one point of a chart. */
export function levelsAddress({ measure, account, at, step }: Point): string {
  const [from, to] = step === 'day' ? [at, addDays(at, 1)] : [`${at}-01`, `${addMonths(at, 1)}-01`];
  const search = new URLSearchParams({ measure, from, to, groupBy: step === 'day' ? 'warehouse' : 'day' });
  if (account) search.set('account', account);
  return `/service-levels?${search.toString()}`;
}
