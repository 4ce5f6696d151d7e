import { describe, expect, it } from 'vitest';
import type { Headline } from '../api/reviews';
import { drillDownOf } from './drillDown';

const figure = (measure: string, drillDown: string) => ({ measure, drillDown }) as Headline;

describe('drillDownOf', () => {
  it('opens exactly the tickets behind a figure', () => {
    const tickets = figure('tickets-resolved-in-time.v1', '/api/v1/tickets?account=A%26B&resolvedFrom=2026-10-01&resolvedTo=2026-11-01&inTime=false');
    expect(drillDownOf(tickets, 'A&B', '2026-10')).toBe(
      '/tickets?account=A%26B&resolvedFrom=2026-10-01&resolvedTo=2026-11-01&inTime=false&status=all&sort=newest',
    );
  });

  it('opens the month of a service level and of money', () => {
    const level = figure('on-time-dispatch.v1', '/api/v1/service-levels/orders?measure=on-time-dispatch.v1');
    expect(drillDownOf(level, 'ACME', '2026-12')).toBe('/service-levels?measure=on-time-dispatch.v1&account=ACME&from=2026-12-01&to=2027-01-01&groupBy=day');
    expect(drillDownOf(figure('sla-credits.v1', '/api/v1/credits?account=ACME'), 'ACME', '2026-12')).toBe('/invoices?account=ACME&month=2026-12');
  });

  it('opens nothing where no page shows the rows', () => {
    expect(drillDownOf(figure('x.v1', '/api/v1/unknown'), 'ACME', '2026-12')).toBeNull();
  });
});
