import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OrderView } from '../api/orders';
import { renderConsole } from '../test/render';

const AT = '2026-11-23T08:00:00Z';
const ORDER: OrderView = {
  account: 'ACME',
  order: 'SO-1',
  milestones: { placed: { at: AT, recordedAt: AT, eventId: 'e1' } },
  promises: [{ id: 'p1', account: 'ACME', order: 'SO-1', kind: 'dispatch', dueAt: '2026-11-23T09:00:00Z', state: 'met-late', metAt: '2026-11-23T10:30:00Z', breachedAt: '2026-11-23T09:00:00Z', policy: 'explicit' }],
  timeline: [{ id: 'e1', type: 'order.placed', occurredAt: AT, recordedAt: AT, holds: true, data: { channel: 'shop' } }],
};

describe('the order page', () => {
  it('draws how late a promise was and still opens when other services are missing', async () => {
    renderConsole('/orders/ACME/SO-1', 'agent', { '/orders/ACME/SO-1': ORDER });
    expect(await screen.findByRole('img', { name: /Dispatch due .*: 1 h 30 min late/ }, { timeout: 10_000 })).toBeInTheDocument();
    expect(screen.getByText('channel shop')).toBeVisible();
    expect(await screen.findByText('Not rated')).toBeVisible();
    expect(await screen.findByText(/Loading tickets: Not found/)).toBeVisible();
  }, 20_000);
});
