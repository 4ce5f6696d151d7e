import { FormSection } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addInhibition, type Matcher } from '../api/alerts';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { TextField } from '../ui/Field';
import { MatcherFields } from './MatcherFields';

const CROSSED: Matcher = { label: 'type', operator: '=', value: 'sla.threshold-crossed.v1' };
const BREACHED: Matcher = { label: 'type', operator: '=', value: 'sla.breached.v1' };

/** Lets a graver alert mute others while it stands. */
export function InhibitionDialog({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [source, setSource] = useState<Matcher[]>([CROSSED]);
  const [target, setTarget] = useState<Matcher[]>([BREACHED]);
  const [equal, setEqual] = useState('account');
  const [shown, setShown] = useState(false);
  const saving = useMutation({
    mutationFn: () => addInhibition({ name, source, target, equal: equal.split(',').map((label) => label.trim()).filter(Boolean) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['alerts', 'inhibitions'] });
      onClose();
    },
  });
  const own: Record<string, string> = name.trim() ? {} : { name: 'A name; the log says it.' };
  const errorOf = (field: string) => (shown ? fieldError(field, own, saving.error) : undefined);
  const submit = () => {
    setShown(true);
    if (name.trim()) saving.mutate();
  };
  return (
    <Dialog title="Mute by a graver alert" action="Save" width="medium" isBusy={saving.isPending} error={saving.error} onSubmit={submit} onClose={onClose}>
      <TextField label="Name" isRequired value={name} error={errorOf('name')} onChange={setName} />
      <FormSection title="While this stands">
        <MatcherFields matchers={source} isRequired errorOf={(field) => errorOf(`source${field}`)} onChange={setSource} />
      </FormSection>
      <FormSection title="This is not told">
        <MatcherFields matchers={target} isRequired errorOf={(field) => errorOf(`target${field}`)} onChange={setTarget} />
      </FormSection>
      <TextField label="If these labels agree" value={equal} help="With commas between" error={errorOf('equal')} onChange={setEqual} />
    </Dialog>
  );
}
