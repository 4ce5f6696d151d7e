import { TICKET_CLOCK } from './eventTypes';

/** The first parts of the query keys that an event of the type makes stale. */
const STALE: [prefix: string, keys: string[]][] = [
  ['order.', ['orders', 'overview']],
  ['sla.measured', ['service-levels', 'reviews', 'thresholds']],
  ['sla.alert', ['alerts']],
  ['sla.threshold', ['thresholds']],
  ['sla.responsibility', ['responsibilities', 'service-levels']],
  ['sla.account-discovered', ['accounts']],
  ['sla.forecast', ['forecasts']],
  ['sla.risk', ['risks', 'overview']],
  ['sla.intervention', ['interventions', 'overview']],
  ['sla.', ['promises', 'overview', 'orders']],
  ['account.', ['accounts']],
  [TICKET_CLOCK, ['promises', 'overview', 'tickets']],
  ['ticket.measured', ['reviews']],
  ['ticket.', ['tickets']],
  ['contract.', ['contracts']],
  ['shipment.', ['shipments']],
  ['credit.', ['credits']],
  ['invoice.', ['invoices', 'billing-runs']],
  ['billing.', ['reviews']],
  ['review.', ['reviews']],
];

export function staleKeys(type: string): string[] {
  return STALE.find(([prefix]) => type.startsWith(prefix))?.[1] ?? [];
}

/**
 * Whether what became stale is known to another service too, which hears of it by the same event: it may need a moment
 * longer than this browser.
 */
export const isToldOn = (type: string): boolean => type === TICKET_CLOCK;
