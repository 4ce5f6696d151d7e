import { describe, expect, it } from 'vitest';
import type { Me, Role } from '../api/me';
import { landingFor, menuFor } from './menu';

const somebody = (role: Role, ...accounts: string[]): Me => ({ name: 'x', roles: [role], accounts });

describe('landingFor', () => {
  it.each<[Role, string]>([
    ['supervisor', '/overview'],
    ['operations', '/overview'],
    ['agent', '/tickets'],
    ['finance', '/invoices'],
    ['account-manager', '/overview'],
  ])('brings %s to %s', (role, place) => expect(landingFor(somebody(role))).toBe(place));
  it('brings a merchant to its own account', () => {
    expect(landingFor(somebody('merchant', 'A/B'))).toBe('/accounts/A%2FB');
    expect(landingFor(somebody('merchant'))).toBe('/orders');
  });
});

describe('menuFor', () => {
  it('shows staff every place', () => expect(menuFor(somebody('agent')).map(({ to }) => to)).toContain('/alerts'));
  it('leaves out of a merchant’s what is not its business', () => {
    const places = menuFor(somebody('merchant', 'ACME')).map(({ to }) => to);
    expect(places[0]).toBe('/accounts/ACME');
    expect(places).not.toContain('/alerts');
    expect(places).not.toContain('/contracts');
  });
});
