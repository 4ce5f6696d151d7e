import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addSilence, type Matcher } from '../api/alerts';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { SelectField, TextField } from '../ui/Field';
import { MatcherFields } from './MatcherFields';

const SPANS = { 1: '1 hour', 4: '4 hours', 8: '8 hours', 24: '1 day', 72: '3 days', 168: '1 week' };

/** Mutes alerts for a time. */
export function SilenceDialog({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const [matchers, setMatchers] = useState<Matcher[]>([{ label: 'account', operator: '=', value: '' }]);
  const [reason, setReason] = useState('');
  const [hours, setHours] = useState('4');
  const [shown, setShown] = useState(false);
  const saving = useMutation({
    mutationFn: () => addSilence({ matchers, reason, until: new Date(Date.now() + Number(hours) * 3_600_000).toISOString() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['alerts', 'silences'] });
      onClose();
    },
  });
  const own: Record<string, string> = {};
  if (!reason.trim()) own.reason = 'Whoever misses an alert asks why.';
  matchers.forEach(({ value }, i) => {
    if (!value) own[`matchers[${i}].value`] = 'A value to compare with.';
  });
  const errorOf = (name: string) => (shown ? fieldError(name, own, saving.error) : undefined);
  const submit = () => {
    setShown(true);
    if (Object.keys(own).length === 0) saving.mutate();
  };
  return (
    <Dialog title="New silence" description="Alerts that meet all conditions are raised and counted, and nobody is told." action="Mute" width="medium" isBusy={saving.isPending} error={saving.error} onSubmit={submit} onClose={onClose}>
      <MatcherFields matchers={matchers} isRequired errorOf={(field) => errorOf(`matchers${field}`)} onChange={setMatchers} />
      <TextField label="Reason" isRequired value={reason} error={errorOf('reason')} onChange={setReason} />
      <SelectField label="For" value={hours} options={SPANS} error={errorOf('until')} onChange={setHours} />
    </Dialog>
  );
}
