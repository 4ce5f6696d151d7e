import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { openForSelection, type OrderKey, type SelectionReport } from '../api/interventions';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { TextAreaField } from '../ui/Field';
import { formatCount } from '../ui/format';
import { PlaybookField } from './PlaybookField';
import { SelectionOutcome } from './SelectionOutcome';

interface SelectionDialogProps {
  orders: OrderKey[];
  /** The orders that are in an intervention now; the rest may be tried again. */
  onTaken: (orders: OrderKey[]) => void;
  onClose: () => void;
}

/** Opens an intervention for each account of the chosen orders, and then says what became of each order. */
export function SelectionDialog({ orders: chosen, onTaken, onClose }: SelectionDialogProps) {
  const queries = useQueryClient();
  const [orders] = useState(chosen);
  const [reason, setReason] = useState('');
  const [playbook, setPlaybook] = useState('');
  const opening = useMutation({
    mutationFn: () => openForSelection({ orders, playbook: playbook || undefined, reason: reason.trim() }),
    onSuccess: async (report: SelectionReport) => {
      onTaken(report.rows.filter(({ result }) => result === 'taken'));
      await queries.invalidateQueries({ queryKey: ['interventions'] });
    },
  });
  if (opening.data) return <SelectionOutcome report={opening.data} onClose={onClose} />;
  const accounts = new Set(orders.map(({ account }) => account)).size;
  return (
    <Dialog
      title={`Intervene on ${formatCount(orders.length)} ${orders.length === 1 ? 'order' : 'orders'}`}
      description={accounts === 1 ? 'It is yours.' : `They are of ${accounts} accounts: one intervention each, all yours.`}
      action="Open"
      isBusy={opening.isPending}
      isValid={reason.trim() !== ''}
      error={opening.error}
      onSubmit={() => opening.mutate()}
      onClose={onClose}
    >
      <PlaybookField value={playbook} error={fieldError('playbook', {}, opening.error)} onChange={setPlaybook} />
      <TextAreaField label="Why" isRequired value={reason} error={fieldError('reason', {}, opening.error)} onChange={setReason} />
    </Dialog>
  );
}
