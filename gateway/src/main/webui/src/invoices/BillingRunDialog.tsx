import { Alert, List, ListItem } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { startBillingRun, type BillingRun } from '../api/billing';
import { recentMonths } from '../ui/dates';
import { Dialog } from '../ui/Dialog';
import { SelectField } from '../ui/Field';
import { formatMonth } from '../ui/format';

const MONTHS = recentMonths(13);

/** Issues the invoices of a month and says what came of it. */
export function BillingRunDialog({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const [month, setMonth] = useState(MONTHS[1] ?? '');
  const running = useMutation({
    mutationFn: () => startBillingRun(month),
    onSuccess: () => Promise.all(['invoices', 'billing-runs', 'credits'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  return (
    <Dialog
      title="Run billing"
      description="Issues one invoice to every account with a contract. A month that was billed already stays as it is."
      action="Run"
      isBusy={running.isPending}
      error={running.error}
      onSubmit={() => running.mutate()}
      onClose={onClose}
    >
      <SelectField
        label="Month"
        value={month}
        options={Object.fromEntries(MONTHS.map((each) => [each, formatMonth(each)]))}
        onChange={setMonth}
      />
      {running.data && <Outcome run={running.data} />}
    </Dialog>
  );
}

function Outcome({ run }: { run: BillingRun }) {
  return (
    <Alert
      isInline
      variant={run.failed.length > 0 ? 'warning' : 'success'}
      title={`${run.invoicesIssued} issued, ${run.alreadyInvoiced} invoiced before, ${run.nothingToBill} with nothing to bill`}
    >
      {run.failed.length > 0 && (
        <List>{run.failed.map(({ account, reason }) => <ListItem key={account}>{account}: {reason}</ListItem>)}</List>
      )}
    </Alert>
  );
}
