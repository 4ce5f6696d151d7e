import { Label } from '@patternfly/react-core';
import type { Tier } from '../api/accounts';

export const TierLabel = ({ tier }: { tier: Tier }) =>
  tier === 'key' ? <Label isCompact color="blue">Key account</Label> : <>Standard</>;
