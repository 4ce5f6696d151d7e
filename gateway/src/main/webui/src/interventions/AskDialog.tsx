import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { askSupport, type RequestKind } from '../api/interventions';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { SelectField, TextAreaField } from '../ui/Field';
import { REQUESTS } from './kinds';

const WITHIN = { '60': 'an hour', '120': 'two hours', '240': 'four hours', '480': 'eight hours', '1440': 'a day' };

/** Asks a warehouse or carrier for priority delivery or a special pickup. */
export function AskDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const queries = useQueryClient();
  const [kind, setKind] = useState<RequestKind>('priority-delivery');
  const [within, setWithin] = useState('120');
  const [note, setNote] = useState('');
  const asking = useMutation({
    mutationFn: () => askSupport(id, { kind, dueAt: new Date(Date.now() + Number(within) * 60_000).toISOString(), note: note.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['interventions'] });
      onClose();
    },
  });
  return (
    <Dialog title="Request" action="Request" isBusy={asking.isPending} isValid={note.trim() !== ''} error={asking.error} onSubmit={() => asking.mutate()} onClose={onClose}>
      <SelectField label="What" value={kind} options={REQUESTS} onChange={(value) => setKind(value as RequestKind)} />
      <SelectField label="Needed within" value={within} options={WITHIN} error={fieldError('dueAt', {}, asking.error)} onChange={setWithin} />
      <TextAreaField label="What exactly" isRequired value={note} error={fieldError('note', {}, asking.error)} onChange={setNote} />
    </Dialog>
  );
}
