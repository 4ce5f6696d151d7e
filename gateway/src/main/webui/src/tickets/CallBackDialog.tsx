import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { promiseCall } from '../api/tickets';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { TextAreaField, TextField } from '../ui/Field';
import { browserZone } from '../ui/format';

/** Promises a call; the time wanted is entered in the browser's zone. */
export function CallBackDialog({ number, onClose }: { number: string; onClose: () => void }) {
  const queries = useQueryClient();
  const [phone, setPhone] = useState('');
  const [wanted, setWanted] = useState('');
  const [about, setAbout] = useState('');
  const promising = useMutation({
    mutationFn: () => promiseCall(number, { number: phone.trim(), wantedAt: wanted ? new Date(wanted).toISOString() : undefined, about: about.trim() || undefined }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['tickets'] });
      onClose();
    },
  });
  return (
    <Dialog
      title="Promise a call"
      description="The policy says how soon, from now on or from the time wanted. The clock starts at once."
      action="Promise"
      isBusy={promising.isPending}
      isValid={phone.trim() !== ''}
      error={promising.error}
      onSubmit={() => promising.mutate()}
      onClose={onClose}
    >
      <TextField label="Number" isRequired value={phone} error={fieldError('number', {}, promising.error)} onChange={setPhone} />
      <TextField type="datetime-local" label="Wanted at" value={wanted} error={fieldError('wantedAt', {}, promising.error)} help={`In ${browserZone()}. Empty means as soon as possible.`} onChange={setWanted} />
      <TextAreaField label="What it is about" value={about} onChange={setAbout} />
    </Dialog>
  );
}
