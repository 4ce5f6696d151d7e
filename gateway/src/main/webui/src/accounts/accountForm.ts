import type { AccountForm } from '../api/accounts';
import { browserZone } from '../ui/format';

export const NEW_ACCOUNT: AccountForm = {
  code: '',
  name: '',
  status: 'active',
  tier: 'standard',
  region: null,
  country: '',
  timeZone: browserZone(),
  currency: 'EUR',
  manager: null,
  email: null,
};

/** What a person can see is wrong before the service is asked; field name to sentence. */
export function checkAccount(form: AccountForm): Record<string, string> {
  const errors: Record<string, string> = {};
  if (!form.code.trim()) errors.code = 'A code is needed; orders name the account by it.';
  if (!form.name.trim()) errors.name = 'A name is needed.';
  if (!/^[A-Z]{2}$/.test(form.country ?? '')) errors.country = 'Two capital letters, for example DE.';
  if (!/^[A-Z]{3}$/.test(form.currency ?? '')) errors.currency = 'Three capital letters, for example EUR.';
  if (!isZone(form.timeZone)) errors.timeZone = 'A zone of the IANA list, for example Europe/Berlin.';
  if (form.email && !/^\S+@\S+\.\S+$/.test(form.email)) errors.email = 'An e-mail address, for example ops@example.com.';
  return errors;
}

function isZone(zone: string): boolean {
  try {
    return zone !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
