import { Button } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addRotation, changeRotation, type Rotation, type RotationForm } from '../api/alerts';
import { Columns } from '../ui/Columns';
import { today } from '../ui/dates';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { SelectField, TextField } from '../ui/Field';
import { browserZone } from '../ui/format';

interface RotationDialogProps {
  rotation?: Rotation;
  people: string[];
  onClose: () => void;
}

/** Who takes turns, how long, and when the turn passes. */
export function RotationDialog({ rotation, people, onClose }: RotationDialogProps) {
  const queries = useQueryClient();
  const [form, setForm] = useState<RotationForm>(
    rotation ? formOf(rotation) : { name: '', zone: browserZone(), every: 'week', handoverAt: '09:00', startsOn: today(), people: people.slice(0, 1) },
  );
  const [shown, setShown] = useState(false);
  const saving = useMutation({
    mutationFn: () => (rotation ? changeRotation(rotation.id, form) : addRotation(form)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['alerts'] });
      onClose();
    },
  });
  const own: Record<string, string> = form.name.trim() ? {} : { name: 'A name; messages say it.' };
  const errorOf = (name: string) => (shown ? fieldError(name, own, saving.error) : undefined);
  const submit = () => {
    setShown(true);
    if (form.name.trim()) saving.mutate();
  };
  const set = (part: Partial<RotationForm>) => setForm({ ...form, ...part });
  const options = Object.fromEntries(people.map((name) => [name, name]));
  return (
    <Dialog title={rotation ? 'Change the rotation' : 'New rotation'} action="Save" width="medium" isBusy={saving.isPending} error={saving.error} onSubmit={submit} onClose={onClose}>
      <TextField label="Name" isRequired value={form.name} error={errorOf('name')} onChange={(name) => set({ name })} />
      <Columns>
        <SelectField label="The turn passes" value={form.every} options={{ day: 'Every day', week: 'Every week' }} onChange={(every) => set({ every: every as RotationForm['every'] })} />
        <TextField label="At" value={form.handoverAt} error={errorOf('handoverAt')} onChange={(handoverAt) => set({ handoverAt })} />
        <TextField label="Time zone" value={form.zone} error={errorOf('zone')} onChange={(zone) => set({ zone })} />
        <TextField label="First turn begins on" type="date" value={form.startsOn} help={form.every === 'week' ? 'Its weekday is that of the handover' : 'Before it, turns go on backwards'} error={errorOf('startsOn')} onChange={(startsOn) => set({ startsOn })} />
      </Columns>
      {form.people.map((name, i) => (
        <div key={i}>
          <SelectField label={`${i + 1}. turn`} value={name} options={options} error={errorOf(`people[${i}]`)} onChange={(chosen) => set({ people: form.people.with(i, chosen) })} />
          {form.people.length > 1 && <Button variant="link" isInline isDanger onClick={() => set({ people: form.people.toSpliced(i, 1) })}>Remove from the turns</Button>}
        </div>
      ))}
      <div><Button variant="link" isInline icon={<PlusIcon />} onClick={() => set({ people: [...form.people, people[0] ?? ''] })}>Add a turn</Button></div>
    </Dialog>
  );
}

const formOf = ({ name, zone, every, handoverAt, startsOn, people }: Rotation): RotationForm => ({ name, zone, every, handoverAt, startsOn, people });
