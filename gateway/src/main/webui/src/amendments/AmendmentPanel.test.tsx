import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Amendment } from '../api/amendments';
import type { Policy } from '../api/policies';
import { renderConsole } from '../test/render';

const POLICY: Policy = {
  id: 'standard', name: 'Standard', version: 3, reference: 'standard@3', holdsFrom: '2026-11-23T12:00:00Z', position: 1_000_000, active: true, inForce: true,
  when: { accounts: [], tiers: [], contracts: [], channels: [], warehouses: [], priorities: [] }, targets: [], madeAt: '2026-11-23T12:00:00Z', madeBy: 'sue',
};
const AMENDMENT: Amendment = {
  thing: 'policy', id: 'standard', version: 3, reference: 'standard@3', holdsFrom: '2026-11-23T12:00:00Z', state: 'moving', takenAt: '2026-11-23T12:00:01Z',
  promises: 2000, lookedAt: 500, moved: 321, earlier: 300, later: 21, ended: 0, breached: 7, finishedAt: null,
};

it('shows on the page of a policy how far its version got with the promises that run', async () => {
  renderConsole('/policies/standard', 'supervisor', {
    '/policies/standard/versions': { items: [POLICY], next: null },
    '/amendments': { items: [AMENDMENT, { ...AMENDMENT, version: 2, reference: 'standard@2', state: 'done', finishedAt: '2026-11-22T12:00:00Z' }], next: null },
  });
  expect(await screen.findByText('500 of 2,000 looked at', {}, { timeout: 10_000 })).toBeVisible();
  expect(screen.getByRole('progressbar', { name: 'standard@3 taking effect' })).toHaveAttribute('aria-valuenow', '500');
  expect(screen.getByText('Done')).toBeVisible();
  expect(screen.getAllByText('321')).toHaveLength(2);
}, 20_000);
