import type { Figure } from '../api/reviews';
import { addMonths } from '../ui/dates';

/** The console's page for the address of the API behind a figure; null where no page shows it. */
export function drillDownOf({ measure, drillDown }: Figure, account: string, month: string): string | null {
  const of = encodeURIComponent(account);
  const resource = drillDown ? resourceOf(drillDown) : null;
  if (resource === 'service-levels' || (!resource && isServiceLevel(measure))) {
    return `/service-levels?measure=${measure}&account=${of}&from=${month}-01&to=${addMonths(month, 1)}-01&groupBy=day`;
  }
  if (resource === 'tickets') return `/tickets?account=${of}&status=all`;
  if (resource && ['invoices', 'credits', 'shipments'].includes(resource)) return `/invoices?account=${of}&month=${month}`;
  return null;
}

const resourceOf = (address: string): string | null => /\/api\/v1\/([^/?]+)/.exec(address)?.[1] ?? null;

const isServiceLevel = (measure: string): boolean =>
  /^(on-time-dispatch|on-time-delivery|cancellation-rate|net-service-level)\./.test(measure);
