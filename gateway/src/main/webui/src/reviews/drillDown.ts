import type { Headline } from '../api/reviews';
import { addMonths } from '../ui/dates';

/** The console's page for the address of the API behind a figure; null where no page shows it. */
export function drillDownOf({ measure, drillDown }: Headline, account: string, month: string): string | null {
  const of = encodeURIComponent(account);
  const resource = resourceOf(drillDown);
  if (resource === 'service-levels') {
    return `/service-levels?measure=${measure}&account=${of}&from=${month}-01&to=${addMonths(month, 1)}-01&groupBy=day`;
  }
  // The page of tickets takes the filters of the API by their names.
  if (resource === 'tickets') return `/tickets?${drillDown.split('?')[1] ?? ''}&status=all&sort=newest`;
  if (resource && ['invoices', 'credits', 'shipments'].includes(resource)) return `/invoices?account=${of}&month=${month}`;
  return null;
}

const resourceOf = (address: string): string | null => /\/api\/v1\/([^/?]+)/.exec(address)?.[1] ?? null;
