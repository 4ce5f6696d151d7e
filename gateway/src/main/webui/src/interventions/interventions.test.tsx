import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Intervention } from '../api/interventions';
import { renderConsole } from '../test/render';
import { formatPoints } from './rateChart';

// There is no canvas here; what a chart says in words is tested.
vi.mock('../ui/EChart', () => ({ default: ({ label }: { label: string }) => <div role="img" aria-label={label} /> }));

const AT = '2026-11-23T08:00:00Z';
const ONE: Intervention = {
  id: 'i1', account: 'ACME', kind: 'late-dispatch', place: 'W1', title: 'Dispatch in danger, W1', reason: 'A promise is close to its time.',
  state: 'taken', owner: 'marco', takenAt: AT, risk: null, openedBy: 'steward', openedAt: AT, dueAt: AT, orders: 2, pending: 1, saved: 1,
  breached: 0, values: [], outcome: null, closedBy: null, closedAt: null, closingNote: null,
};
const RATE = { helped: 30, helpedKept: 21, left: 50, leftKept: 14, strata: 2, unmatched: 0, difference: 0.2714, low: 0.0791, high: 0.4637 };
const STEP = { position: 1, words: 'Ask the warehouse', state: 'done', changedBy: 'marco', changedAt: AT };
const ASKED = {
  id: 'q1', kind: 'special-pickup', state: 'confirmed', dueAt: AT, note: 'two pallets', askedBy: 'marco', askedAt: AT,
  changedBy: 'omar', changedAt: AT, answer: null,
};
const ORDER = { account: 'ACME', order: 'SO-1', promise: 'dispatch', dueAt: AT, value: null, verdict: 'saved' };

describe('the board', () => {
  it('draws what intervening saves with its interval in words', async () => {
    renderConsole('/interventions', 'supervisor', {
      '/interventions': { items: [ONE], next: null },
      '/interventions/rate-saved': RATE,
    });
    expect(await screen.findByRole('img', { name: /\+27\.1 points, between \+7\.9 points and \+46\.4 points/ }, { timeout: 10_000 })).toBeInTheDocument();
    expect(screen.getByText(/70\.0 % of 30 orders/)).toBeVisible();
  }, 20_000);
});

describe('the page of an intervention', () => {
  it('shows the playbook as a checklist, the request with its next states and how orders ended', async () => {
    renderConsole('/interventions/i1', 'agent', {
      '/interventions/i1': { intervention: ONE, steps: [STEP], requests: [ASKED], orders: [ORDER] },
    });
    expect(await screen.findByRole('checkbox', { name: 'Ask the warehouse' }, { timeout: 10_000 })).toBeChecked();
    expect(screen.getByRole('button', { name: 'Done' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Confirmed' })).toBeNull();
    expect(screen.getByText('Kept')).toBeVisible();
  }, 20_000);
});

describe('formatPoints', () => {
  it('keeps the sign', () => {
    expect(formatPoints(0.2714)).toBe('+27.1 points');
    expect(formatPoints(-0.05)).toBe('−5.0 points');
  });
});
