import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderConsole } from '../test/render';

const WAIT = { timeout: 10_000 };

describe('the shell', () => {
  it('says so when there is no page at an address', async () => {
    renderConsole('/nowhere/at/all', 'agent', {});
    expect(await screen.findByRole('heading', { name: 'There is no page at this address' }, WAIT)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Skip to content' })).toHaveAttribute('href', '#main-content');
  }, 20_000);

  it('shows the problem in the place of what could not be loaded', async () => {
    renderConsole('/tickets/TCK-9', 'agent', {});
    expect(await screen.findByText(/Loading the ticket: Not found/, {}, WAIT)).toBeVisible();
    expect(screen.getByText('No /tickets/TCK-9.')).toBeVisible();
  }, 20_000);
});
