import { get, path } from './http';

export type Role =
  | 'agent'
  | 'supervisor'
  | 'account-manager'
  | 'health-specialist'
  | 'finance'
  | 'operations'
  | 'admin'
  | 'merchant'
  | 'integration';

/** Who is signed in; `accounts` are the account codes a merchant may see, empty for everybody else. */
export interface Me {
  name: string;
  roles: Role[];
  accounts: string[];
}

export const getMe = () => get<Me>(path`/me`);
