import { describe, expect, it } from 'vitest';
import { checkAccount, NEW_ACCOUNT } from './accountForm';
import { differences } from './differences';

const GOOD = { ...NEW_ACCOUNT, code: 'ACME', name: 'Acme', country: 'DE', timeZone: 'Europe/Berlin' };

describe('checkAccount', () => {
  it('takes a good one', () => expect(checkAccount(GOOD)).toEqual({}));
  it('names each wrong field', () => {
    const wrong = { ...GOOD, code: ' ', country: 'Germany', timeZone: 'Berlin', currency: 'eur', email: 'nobody' };
    expect(Object.keys(checkAccount(wrong)).sort()).toEqual(['code', 'country', 'currency', 'email', 'timeZone']);
  });
});

describe('differences', () => {
  it('lists what changed and nothing else', () => {
    expect(differences({ tier: 'standard', name: 'A', version: 1 }, { tier: 'key', name: 'A', version: 2 })).toEqual(['tier: standard → key']);
  });
  it('lists what was given at registration', () => expect(differences(null, { name: 'A', email: null })).toEqual(['name: A']));
});
