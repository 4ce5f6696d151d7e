import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Risk } from '../api/risks';
import { renderConsole } from '../test/render';
import { amountIn, mainCurrency } from './stakeChart';

// There is no canvas here; what a chart says in words is tested.
vi.mock('../ui/EChart', () => ({ default: ({ label }: { label: string }) => <div role="img" aria-label={label} /> }));

const AT = '2026-11-23T08:00:00Z';
const RISK: Risk = {
  id: 'r1', kind: 'stuck-orders', account: 'ACME', place: 'W1', occurrence: 1, title: 'Orders of W1 are stuck',
  reason: 'normally at most 2 d 4 h from dispatch to delivery for dhl to BY (412 orders)', state: 'open', orders: 3,
  values: [{ amount: '120.50', currency: 'EUR' }], since: AT, raisedAt: AT, acknowledgedBy: null, acknowledgedAt: null,
  handledBy: null, handledAt: null, handledNote: null, clearedAt: null,
};
const ANSWERS = {
  '/risks': { items: [RISK], next: null },
  '/risks/counts': { items: [{ kind: 'stuck-orders', risks: 1, orders: 3, values: RISK.values }] },
  '/sources': { items: [{ account: 'ACME', kind: 'channel', name: 'shop', state: 'learning', lastEventAt: AT, usualGapSeconds: null }] },
  '/risks/r1': { risk: RISK, occurrences: [RISK] },
  '/risks/r1/orders': { items: [{ account: 'ACME', order: 'SO-1', since: AT, reason: 'nothing after order.dispatched', value: null, leftAt: null }], next: null },
};

describe('the page of risks', () => {
  it('says what is at stake, what it was measured against, and never calls a source live that it does not know', async () => {
    renderConsole('/risks', 'supervisor', ANSWERS);
    expect(await screen.findByRole('link', { name: 'Orders of W1 are stuck' }, { timeout: 10_000 })).toBeVisible();
    expect(screen.getByText(/dhl to BY \(412 orders\)/)).toBeVisible();
    expect(await screen.findByText('Learning')).toBeVisible();
    expect(screen.queryByText('Live')).toBeNull();
  }, 20_000);
});

describe('the page of a risk', () => {
  it('opens down to the orders and lets those who act intervene', async () => {
    renderConsole('/risks/r1', 'agent', ANSWERS);
    expect(await screen.findByRole('link', { name: 'SO-1' }, { timeout: 10_000 })).toHaveAttribute('href', '/orders/ACME/SO-1');
    expect(screen.getByRole('button', { name: 'Intervene' })).toBeVisible();
  }, 20_000);
  it('leaves the deeds out for those who only look', async () => {
    renderConsole('/risks/r1', 'finance', ANSWERS);
    expect(await screen.findByRole('link', { name: 'SO-1' }, { timeout: 10_000 })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Intervene' })).toBeNull();
  }, 20_000);
});

describe('orders chosen together', () => {
  it('are taken row by row, and each that was not says why', async () => {
    const report = {
      taken: 1, refused: 1, interventions: ['i1'],
      rows: [
        { row: 1, account: 'ACME', order: 'SO-1', result: 'taken', reason: null, intervention: 'i1' },
        { row: 2, account: 'ACME', order: 'SO-2', result: 'delivered', reason: 'it was delivered', intervention: null },
      ],
    };
    const order = { account: 'ACME', order: 'SO-1', since: AT, reason: 'stuck', value: null, leftAt: null };
    renderConsole('/risks/r1', 'agent', {
      ...ANSWERS,
      '/risks/r1/orders': { items: [order, { ...order, order: 'SO-2' }, { ...order, order: 'SO-3', leftAt: AT }], next: null },
      '/playbooks': { items: [] },
      '/interventions/selection': report,
    });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Select all that are shown' }, { timeout: 10_000 }));
    expect(screen.queryByRole('checkbox', { name: 'Select order SO-3' })).toBeNull();
    const bar = screen.getByRole('group', { name: 'Selected orders' });
    expect(within(bar).getByText('2 orders selected')).toBeVisible();
    fireEvent.click(within(bar).getByRole('button', { name: 'Intervene' }));
    fireEvent.change(await screen.findByRole('textbox', { name: /Why/ }), { target: { value: 'storm' } });
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText('Not taken: it was delivered')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the intervention' })).toHaveAttribute('href', '/interventions/i1');
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.getByText('1 order selected')).toBeVisible());
  }, 20_000);
});

describe('what is drawn', () => {
  it('never adds two currencies', () => {
    const euro = { kind: 'a', risks: 1, orders: 1, values: [{ amount: '5', currency: 'EUR' }] };
    const both = { kind: 'b', risks: 1, orders: 1, values: [{ amount: '900', currency: 'BRL' }, { amount: '7', currency: 'EUR' }] };
    expect(mainCurrency([euro, both])).toBe('EUR');
    expect(amountIn(both, 'EUR')).toBe(7);
  });
});
