import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useMe } from '../shell/useMe';
import { ACTING } from './roles';
import { OpenInterventionDialog } from './OpenInterventionDialog';

/** Opens an intervention for one order, for those who act. */
export function InterveneOnOrder({ account, order }: { account: string; order: string }) {
  const me = useMe();
  const [open, setOpen] = useState(false);
  if (!me.is(...ACTING)) return null;
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>Intervene</Button>
      {open && <OpenInterventionDialog subject={{ account, orders: [order] }} title={order} onClose={() => setOpen(false)} />}
    </>
  );
}
