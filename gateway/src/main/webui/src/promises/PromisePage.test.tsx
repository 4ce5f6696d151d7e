import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Explanation, SlaPromise } from '../api/promises';
import { renderConsole } from '../test/render';

const PROMISE: SlaPromise = {
  id: 'p1', account: 'ACME', order: null, subject: { type: 'ticket', reference: 'TCK-000124' }, kind: 'first-response', cycle: 1, revision: 1,
  startedAt: '2026-11-23T10:00:00Z', dueAt: null, state: 'paused', pausedFor: 'waiting-customer', policy: 'standard@1', calendar: 'de@1',
};
const EXPLANATION: Explanation = {
  promise: PROMISE, words: ['It stood still from Mon 23 Nov 2026 11:00 until now: waiting customer.'], timeZone: 'UTC', allowanceSeconds: 14_400, leftSeconds: 10_800,
  stretches: [{ from: '2026-11-23T10:00:00Z', to: '2026-11-23T11:00:00Z', running: true, cause: 'ticket.opened.v1', workingSeconds: 3600, open: [] },
    { from: '2026-11-23T11:00:00Z', to: null, running: false, cause: 'waiting-customer', workingSeconds: 0, open: [] }],
  warningsAt: [],
};

describe('the page of a promise', () => {
  it('says in words why it is due then, and draws the same', async () => {
    renderConsole('/promises/p1', 'agent', { '/promises/p1': PROMISE, '/promises/p1/explanation': EXPLANATION });
    expect(await screen.findByText(/It stood still from/, {}, { timeout: 10_000 })).toBeVisible();
    expect(screen.getByRole('img', { name: /paused from .*no due time while it is paused/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'TCK-000124' })).toBeVisible();
    expect(screen.getByText('Paused')).toBeVisible();
  }, 20_000);
});
