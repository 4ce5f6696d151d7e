import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Ticket, TicketClock } from '../api/tickets';
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

const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString();
const CLOCK: TicketClock = { promiseId: 'p-1', kind: 'first-response', cycle: 1, state: 'running', dueAt: hours(3.51), timeLeftSeconds: 12_636, policy: 'standard@3', calendar: 'de-office@1' };
const bodyOf = (path: string) => {
  const call = vi.mocked(fetch).mock.calls.find(([url]) => url === `/api/v1/tickets/TCK-000131/${path}`);
  return JSON.parse(call?.[1]?.body as string) as unknown;
};
const buttonIn = (dialog: HTMLElement, text: string) =>
  Array.from(dialog.querySelectorAll('button')).find((button) => button.textContent === text) as HTMLElement;

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

  it('counts its running clocks down and leads to the reason', async () => {
    renderConsole('/tickets/TCK-000131', 'agent', { ...ANSWERS, '/tickets/TCK-000131': { ...TICKET, clocks: [CLOCK] } });
    const table = await screen.findByRole('grid', { name: 'Clocks' }, WAIT);
    expect(table).toHaveTextContent('First response');
    expect(table).toHaveTextContent('3 h 30 min');
    expect(table).toHaveTextContent('standard@3, de-office@1');
    expect(screen.getByRole('link', { name: 'Why First response is due then' })).toHaveAttribute('href', '/promises/p-1');
  }, 20_000);

  it('shows what a paused clock leaves and what a late one took', async () => {
    const paused: TicketClock = { ...CLOCK, state: 'paused', dueAt: null, timeLeftSeconds: 5_400, pausedSince: hours(-1), pausedReason: 'waiting-customer' };
    const missed: TicketClock = { ...CLOCK, promiseId: 'p-2', kind: 'resolution', cycle: 2, state: 'breached', dueAt: hours(-2.01) };
    const waiting = { for: 'customer', reason: 'Which label?', since: hours(-1) };
    renderConsole('/tickets/TCK-000131', 'agent', { ...ANSWERS, '/tickets/TCK-000131': { ...TICKET, status: 'waiting-customer', assignee: 'alice', waiting, clocks: [paused, missed] } });
    const table = await screen.findByRole('grid', { name: 'Clocks' }, WAIT);
    expect(table).toHaveTextContent('1 h 30 min of working time');
    expect(table).toHaveTextContent('when it runs on');
    expect(table).toHaveTextContent('Resolution, time 2');
    expect(table).toHaveTextContent('2 h 00 min late');
    expect(screen.getByText('Which label?')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Resume' })).toBeEnabled();
    expect(screen.queryByRole('button', { name: 'Wait' })).toBeNull();
  }, 20_000);

  it('lets a taken ticket wait for the merchant', async () => {
    renderConsole('/tickets/TCK-000131', 'agent', { ...ANSWERS, '/tickets/TCK-000131': { ...TICKET, status: 'in-progress', assignee: 'alice' }, '/tickets/TCK-000131/wait': TICKET });
    await userEvent.click(await screen.findByRole('button', { name: 'Wait' }, WAIT));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(screen.getByRole('textbox', { name: /Reason/ }), 'Which label?');
    await userEvent.click(buttonIn(dialog, 'Wait'));
    await waitFor(() => expect(bodyOf('wait')).toEqual({ for: 'customer', reason: 'Which label?' }));
  }, 20_000);

  it('lets nobody’s ticket wait for nothing', async () => {
    renderConsole('/tickets/TCK-000131', 'agent', ANSWERS);
    await screen.findByRole('button', { name: 'Take' }, WAIT);
    expect(screen.queryByRole('button', { name: 'Wait' })).toBeNull();
  }, 20_000);

  it('changes the severity with a reason', async () => {
    renderConsole('/tickets/TCK-000131', 'agent', { ...ANSWERS, '/tickets/TCK-000131/severity': TICKET });
    await userEvent.click(await screen.findByRole('button', { name: 'Severity' }, WAIT));
    const dialog = await screen.findByRole('dialog');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Severity' }), 'low');
    await userEvent.type(screen.getByRole('textbox', { name: /Reason/ }), 'One order only');
    await userEvent.click(buttonIn(dialog, 'Change'));
    await waitFor(() => expect(bodyOf('severity')).toEqual({ severity: 'low', reason: 'One order only' }));
  }, 20_000);

  it('keeps replies to the merchant apart from notes among colleagues', async () => {
    const items = [
      { at: hours(-2), by: 'mia', what: 'replied', text: 'Where is it?', internal: false, direction: 'inbound' },
      { at: hours(-1), by: 'bob', what: 'commented', text: 'Third time this week', internal: true },
    ];
    renderConsole('/tickets/TCK-000131', 'agent', { ...ANSWERS, '/tickets/TCK-000131/timeline': { items, next: null }, '/tickets/TCK-000131/replies': TICKET, '/tickets/TCK-000131/comments': TICKET });
    expect((await screen.findByText('Where is it?', {}, WAIT)).closest('li')).toHaveTextContent('From the merchant by mia');
    expect(screen.getByText('Third time this week').closest('li')).toHaveTextContent('Internal');

    await userEvent.type(screen.getByRole('textbox', { name: 'Reply to the merchant' }), 'On its way.');
    await userEvent.click(screen.getByRole('button', { name: 'Send reply' }));
    await waitFor(() => expect(bodyOf('replies')).toEqual({ text: 'On its way.', direction: 'outbound' }));
    await userEvent.click(screen.getByRole('button', { name: 'Internal note' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Internal note' }), 'Ask the carrier');
    await userEvent.click(screen.getByRole('button', { name: 'Add note' }));
    await waitFor(() => expect(bodyOf('comments')).toEqual({ text: 'Ask the carrier', internal: true }));
  }, 20_000);

  it('promises a call at the time the merchant wants', async () => {
    renderConsole('/tickets/TCK-000131', 'agent', { ...ANSWERS, '/tickets/TCK-000131/call-back': TICKET });
    await userEvent.click(await screen.findByRole('button', { name: 'Call back' }, WAIT));
    await screen.findByRole('dialog');
    await userEvent.type(screen.getByRole('textbox', { name: /Number/ }), '+49 30 1234567');
    fireEvent.change(screen.getByLabelText(/Wanted at/), { target: { value: '2026-11-24T14:00' } });
    await userEvent.click(buttonIn(screen.getByRole('dialog'), 'Promise'));
    await waitFor(() => expect(bodyOf('call-back')).toEqual({ number: '+49 30 1234567', wantedAt: new Date('2026-11-24T14:00').toISOString() }));
  }, 20_000);

  it('says what is owed and records a call that nobody answered', async () => {
    const callBack = { promisedAt: hours(-1), by: 'mia', number: '+49 30 1234567', missed: 1, mostAttempts: 3 };
    const complaint = { raisedAt: hours(-2), by: 'mia' };
    renderConsole('/tickets/TCK-000131', 'agent', {
      ...ANSWERS, '/tickets/TCK-000131': { ...TICKET, callBack, complaint }, '/tickets/TCK-000131/call-back/attempts': TICKET,
    });
    expect(await screen.findByText('Call +49 30 1234567 as soon as possible', {}, WAIT)).toBeVisible();
    expect(screen.getByText(/1 of 3 calls unanswered/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Call back' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Final answer' })).toBeEnabled();
    await userEvent.click(screen.getByRole('button', { name: 'Nobody answered' }));
    await userEvent.click(buttonIn(await screen.findByRole('dialog'), 'Record'));
    await waitFor(() => expect(bodyOf('call-back/attempts')).toEqual({ outcome: 'missed', note: '' }));
  }, 20_000);

  it('lets a merchant reply, complain and ask for a call, and do nothing else', async () => {
    renderConsole('/tickets/TCK-000131', 'merchant', { ...ANSWERS, '/tickets/TCK-000131/replies': TICKET }, ['ACME']);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Reply' }, WAIT), 'Thanks');
    await userEvent.click(screen.getByRole('button', { name: 'Send reply' }));
    await waitFor(() => expect(bodyOf('replies')).toEqual({ text: 'Thanks' }));
    expect(screen.getByRole('button', { name: 'Complaint' })).toBeEnabled();
    for (const action of ['Take', 'Resolve', 'Wait', 'Severity', 'Escalate', 'Internal note']) {
      expect(screen.queryByRole('button', { name: action })).toBeNull();
    }
  }, 20_000);
});
