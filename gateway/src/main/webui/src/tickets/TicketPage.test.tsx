import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Ticket } from '../api/tickets';
import { renderConsole } from '../test/render';

const TICKET: Ticket = {
  ticket: 'TCK-000131', kind: 'incident', account: 'ACME', accountName: 'Acme', cause: 'late-dispatch:W1', subject: 'Late dispatch from W1',
  severity: 'critical', status: 'open', level: 0, assignee: null, ordersAffected: 12, ordersOpen: 5, valueAtStake: { amount: '1249.50', currency: 'EUR' },
  openedAt: '2026-11-23T08:00:00Z', version: 3,
};
const ANSWERS = {
  '/tickets/TCK-000131': TICKET,
  '/tickets/TCK-000131/orders': { items: [], next: null },
  '/tickets/TCK-000131/timeline': { items: [{ at: '2026-11-23T08:00:00Z', by: 'steward', what: 'opened', internal: false }], next: null },
};
const WAIT = { timeout: 10_000 };

describe('the ticket page', () => {
  it('shows what is at stake and what can be done', async () => {
    renderConsole('/tickets/TCK-000131', 'agent', ANSWERS);
    expect(await screen.findByRole('heading', { level: 1, name: 'Late dispatch from W1' }, WAIT)).toBeVisible();
    expect(screen.getByText('of 12 affected')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Take' })).toBeEnabled();
    expect(screen.queryByRole('button', { name: 'Reopen' })).toBeNull();
  }, 20_000);

  it('escalates only with a reason', async () => {
    renderConsole('/tickets/TCK-000131', 'agent', { ...ANSWERS, '/tickets/TCK-000131/escalate': { ...TICKET, level: 1 } });
    await userEvent.click(await screen.findByRole('button', { name: 'Escalate' }, WAIT));
    const dialog = await screen.findByRole('dialog');
    const submit = Array.from(dialog.querySelectorAll('button')).find((button) => button.textContent === 'Escalate');
    expect(submit).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: /Reason/ }), 'Conveyor is down');
    await userEvent.click(submit as HTMLElement);
    await waitFor(() => expect(fetch).toHaveBeenCalledWith('/api/v1/tickets/TCK-000131/escalate', expect.objectContaining({ body: '{"reason":"Conveyor is down"}' })));
  }, 20_000);

  it('offers a merchant nothing to do', async () => {
    renderConsole('/tickets/TCK-000131', 'merchant', ANSWERS, ['ACME']);
    await screen.findByRole('heading', { level: 1, name: 'Late dispatch from W1' }, WAIT);
    expect(screen.queryByRole('button', { name: 'Take' })).toBeNull();
    expect(screen.queryByRole('textbox', { name: 'Comment' })).toBeNull();
  }, 20_000);
});
