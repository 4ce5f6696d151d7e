import type { Party } from '../api/responsibilities';

export const PARTIES: Record<Party, string> = {
  us: 'We',
  carrier: 'The carrier',
  merchant: 'The merchant',
  marketplace: 'The marketplace',
  'force-majeure': 'Nobody: force majeure',
};

export const partyName = (party: string | null | undefined): string => PARTIES[party as Party] ?? '–';
