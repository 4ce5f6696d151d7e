import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderConsole } from '../test/render';

const AT = '2026-11-23T08:00:00Z';
const UNTIL = '2026-11-23T08:15:00Z';
const LATER = { from: UNTIL, until: UNTIL };
const DUE = { now: { from: AT, until: UNTIL }, hour: LATER, today: LATER, tomorrow: LATER, breached: { from: null, until: AT } };
const BOARD = {
  orders: { now: 3, hour: 0, today: 12, tomorrow: 40, breached: 1 },
  tickets: { now: 2, hour: 0, today: 0, tomorrow: 0, breached: 0 },
  dueTimes: DUE,
  items: [
    { bucket: 'now', kind: 'promise', title: '3 orders of ACME, W1', reason: 'dispatch promise due', at: AT, account: 'ACME', orders: 3, value: { amount: '60.00', currency: 'EUR' }, link: '/promises?account=ACME&kind=dispatch&state=open,at-risk' },
    { bucket: 'breached', kind: 'promise', title: 'Order SO-9', reason: 'dispatch promise broken, still awaited', at: AT, account: 'ACME', orders: 1, value: null, link: '/orders/ACME/SO-9' },
  ],
};

describe('the home', () => {
  it('says first what to do first, with the reason, the count and the way there', async () => {
    renderConsole('/overview', 'supervisor', { '/overview/needs': BOARD });
    const now = await screen.findByRole('region', { name: 'Due now' }, { timeout: 10_000 });
    expect(within(now).getByRole('link', { name: '3 orders of ACME, W1' })).toHaveAttribute('href', BOARD.items[0]?.link);
    expect(within(now).getByText(/dispatch promise due/)).toBeVisible();
    expect(screen.getByRole('link', { name: /Due now 3/ })).toBeInTheDocument();
    const regions = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label')).filter(Boolean);
    expect(regions.indexOf('Due now')).toBeLessThan(regions.indexOf('Breached, still open'));
  }, 20_000);
  it('counts orders apart from tickets, by place, and opens exactly what it counts', async () => {
    renderConsole('/overview', 'supervisor', {
      '/overview/needs': BOARD,
      '/overview/places': { dueTimes: DUE, items: [{ place: 'W1', orders: { now: 3, hour: 0, today: 12, tomorrow: 40, breached: 1 } }] },
    });
    const due = `state=open%2Cat-risk%2Cbreached&subject=order`;
    const window = 'dueFrom=2026-11-23T08%3A00%3A00Z&dueUntil=2026-11-23T08%3A15%3A00Z';
    expect(await screen.findByRole('link', { name: 'W1: 3 due now' }, { timeout: 10_000 })).toHaveAttribute('href', `/promises?${due}&place=W1&${window}`);
    expect(screen.getByRole('link', { name: /^Due now 3/ })).toHaveAttribute('href', `/promises?${due}&${window}`);
    expect(screen.getByRole('link', { name: 'Tickets: 2 due now' })).toHaveAttribute('href', `/promises?state=open%2Cat-risk%2Cbreached&subject=ticket&${window}`);
  }, 20_000);
});
