import { createContext, use } from 'react';
import type { Me, Role } from '../api/me';

export const MeContext = createContext<Me>({ name: '', roles: [], accounts: [] });

/** Who is signed in. The services decide what is allowed; the console only leaves out what would be refused. */
export function useMe() {
  const me = use(MeContext);
  return {
    ...me,
    is: (...roles: Role[]) => roles.some((role) => me.roles.includes(role)),
    isMerchant: isMerchant(me),
  };
}

export const isMerchant = (me: Me): boolean => me.roles.includes('merchant');
