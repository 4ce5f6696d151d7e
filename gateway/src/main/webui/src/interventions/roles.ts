import type { Role } from '../api/me';

/** Who works on interventions. */
export const ACTING: Role[] = ['agent', 'supervisor', 'account-manager', 'operations', 'admin'];

/** Who says when to intervene, and how. */
export const RULING: Role[] = ['supervisor', 'operations', 'admin'];
