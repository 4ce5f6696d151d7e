import { humanise } from '../ui/format';
import type { Outcome } from '../api/interventions';

export const OUTCOMES: Record<Outcome, string> = {
  saved: 'Saved',
  'breached-anyway': 'Breached anyway',
  'false-alarm': 'False alarm',
};

export const REQUESTS = { 'priority-delivery': 'Priority delivery', 'special-pickup': 'Special pickup' };

/** "late-dispatch" and "W1" as "Late dispatch, W1". */
export const matterOf = ({ kind, place }: { kind: string; place: string }): string =>
  place ? `${humanise(kind)}, ${place}` : humanise(kind);
