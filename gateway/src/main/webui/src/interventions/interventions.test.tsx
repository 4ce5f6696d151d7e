import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Intervention } from '../api/interventions';
import { renderConsole } from '../test/render';
import { formatPoints } from './rateChart';
import { moved } from './ruleForm';

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

const RULE = { position: 1, name: 'Late orders', enabled: true, trigger: 'risk', kind: 'delayed-fulfilment', account: null, place: null, opens: false, owner: 'nobody', people: [] };
const TEAM = { ...RULE, position: 2, name: 'The team', trigger: null, kind: null, opens: true, owner: 'in-turn', people: ['omar', 'olga'] };
const PLAYBOOKS = { items: [{ kind: '*', name: 'Look, act, tell', steps: ['Look', 'Act'], changedBy: 'steward', changedAt: AT }] };

/** What was sent to a path, the bodies read. */
const sent = (path: string): unknown[] =>
  vi.mocked(fetch).mock.calls.filter(([url, init]) => String(url).endsWith(path) && init?.body).map(([, init]) => JSON.parse(String(init?.body)) as unknown);

describe('the rules', () => {
  it('are asked in their order, and moving one writes the whole list as it was read', async () => {
    renderConsole('/interventions/rules', 'supervisor', { '/intervention-rules': { items: [RULE, TEAM], version: 'v1' }, '/playbooks': PLAYBOOKS });
    expect(await screen.findByText('In turn: omar, olga', {}, { timeout: 10_000 })).toBeVisible();
    expect(screen.getByText('A risk · Delayed fulfilment')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Ask The team earlier' }));
    await waitFor(() => expect(sent('/intervention-rules')).toMatchObject([[{ name: 'The team' }, { name: 'Late orders' }]]));
    expect(vi.mocked(fetch).mock.calls.find(([, init]) => init?.method === 'PUT')?.[1]?.headers).toMatchObject({ 'If-Match': 'v1' });
  }, 20_000);
  it('are written with the mistakes shown at their fields', async () => {
    renderConsole('/interventions/rules', 'supervisor', { '/intervention-rules': { items: [], version: 'v1' }, '/playbooks': PLAYBOOKS });
    fireEvent.click(await screen.findByRole('button', { name: 'New rule' }, { timeout: 10_000 }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Owner' }), { target: { value: 'in-turn' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('What the rule is for.')).toBeVisible();
    expect(screen.getByText('At least one user name.')).toBeVisible();
    expect(sent('/intervention-rules')).toEqual([]);
  }, 20_000);
  it('are only read by those who do not make them', async () => {
    renderConsole('/interventions/rules', 'agent', { '/intervention-rules': { items: [RULE], version: 'v1' }, '/playbooks': PLAYBOOKS });
    expect(await screen.findByText('Look, act, tell', {}, { timeout: 10_000 })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'New rule' })).toBeNull();
    expect(screen.getByRole('switch', { name: 'Late orders is in use' })).toBeDisabled();
  }, 20_000);
});

describe('moved', () => {
  it('keeps the others in their order', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });
});

describe('formatPoints', () => {
  it('keeps the sign', () => {
    expect(formatPoints(0.2714)).toBe('+27.1 points');
    expect(formatPoints(-0.05)).toBe('−5.0 points');
  });
});
