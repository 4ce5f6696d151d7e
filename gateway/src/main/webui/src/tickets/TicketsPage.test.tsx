import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Ticket } from '../api/tickets';
import { renderConsole } from '../test/render';

const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString();
const TICKET: Ticket = {
  ticket: 'TCK-000131', kind: 'request', account: 'ACME', cause: null, subject: 'Where is my order?', severity: 'high', status: 'open', level: 0,
  assignee: null, ordersAffected: 0, ordersOpen: 0, valueAtStake: null, openedAt: hours(-1), nextDueAt: hours(2.51), nextDueKind: 'first-response', version: 0,
};
const WAITING: Ticket = {
  ...TICKET, ticket: 'TCK-000132', status: 'waiting-customer', nextDueAt: null, nextDueKind: null, waiting: { for: 'customer', reason: 'label', since: hours(-1) },
};
const WAIT = { timeout: 10_000 };
const lastList = () => {
  const urls = vi.mocked(fetch).mock.calls.map(([url]) => url as string).filter((url) => url.startsWith('/api/v1/tickets?'));
  return new URLSearchParams(urls.at(-1)?.split('?')[1]);
};

describe('the queue', () => {
  it('asks for all that is not done, due soonest first, and shows the time left', async () => {
    renderConsole('/tickets', 'agent', { '/tickets': { items: [TICKET, WAITING], next: null } });
    const table = await screen.findByRole('grid', { name: 'Tickets' }, WAIT);
    expect(table).toHaveTextContent('2 h 30 min First response');
    expect(screen.getByRole('row', { name: /TCK-000132/ })).toHaveTextContent('paused');
    expect(lastList().get('sort')).toBe('due');
    expect(lastList().get('status')).toBe('open,in-progress,waiting-customer,on-hold');
  }, 20_000);

  it('narrows to clocks in trouble by chips that can be combined', async () => {
    renderConsole('/tickets', 'agent', { '/tickets': { items: [TICKET], next: null } });
    await userEvent.click(await screen.findByRole('button', { name: 'At risk' }, WAIT));
    await waitFor(() => expect(lastList().get('clock')).toBe('at-risk'));
    await userEvent.click(screen.getByRole('button', { name: 'Breached' }));
    await waitFor(() => expect(lastList().get('clock')).toBe('breached,at-risk'));
    await userEvent.click(screen.getByRole('button', { name: 'At risk' }));
    await waitFor(() => expect(lastList().get('clock')).toBe('breached'));
  }, 20_000);

  it('says what a figure’s link narrows it to, and lets go of it', async () => {
    renderConsole('/tickets?status=all&resolvedFrom=2026-10-01&resolvedTo=2026-11-01&inTime=false', 'agent', { '/tickets': { items: [TICKET], next: null } });
    await screen.findByRole('grid', { name: 'Tickets' }, WAIT);
    expect(lastList().get('resolvedTo')).toBe('2026-11-01');
    await userEvent.click(screen.getByRole('button', { name: /^Remove: Resolved from/ }));
    await waitFor(() => expect(lastList().has('resolvedFrom')).toBe(false));
    expect(lastList().get('inTime')).toBe('false');
  }, 20_000);

  it('sorts as it is told', async () => {
    renderConsole('/tickets', 'agent', { '/tickets': { items: [TICKET], next: null } });
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Sort by' }, WAIT), 'severity');
    await waitFor(() => expect(lastList().get('sort')).toBe('severity'));
  }, 20_000);
});
