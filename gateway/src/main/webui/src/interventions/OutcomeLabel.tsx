import { Label, type LabelProps } from '@patternfly/react-core';
import type { Outcome } from '../api/interventions';
import { OUTCOMES } from './kinds';

const LOOKS: Record<Outcome, Pick<LabelProps, 'status' | 'color'>> = {
  saved: { status: 'success' },
  'breached-anyway': { status: 'danger' },
  'false-alarm': { color: 'grey' },
};

export const OutcomeLabel = ({ outcome }: { outcome: Outcome }) => (
  <Label isCompact variant="outline" {...LOOKS[outcome]}>{OUTCOMES[outcome]}</Label>
);
