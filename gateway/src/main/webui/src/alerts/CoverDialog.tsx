import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addCover, type Rotation } from '../api/alerts';
import { Columns } from '../ui/Columns';
import { addDays, today } from '../ui/dates';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { SelectField, TextField } from '../ui/Field';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Lets somebody stand in for whoever's turn it is. */
export function CoverDialog({ rotation, people, onClose }: { rotation: Rotation; people: string[]; onClose: () => void }) {
  const queries = useQueryClient();
  const [person, setPerson] = useState(people[0] ?? '');
  const [fromDay, setFromDay] = useState(today());
  const [fromTime, setFromTime] = useState('09:00');
  const [untilDay, setUntilDay] = useState(addDays(today(), 1));
  const [untilTime, setUntilTime] = useState('09:00');
  const [shown, setShown] = useState(false);
  const saving = useMutation({
    mutationFn: () => addCover(rotation.id, { person, from: instant(fromDay, fromTime), until: instant(untilDay, untilTime) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['alerts', 'rotations'] });
      onClose();
    },
  });
  const own: Record<string, string> = {
    ...(TIME.test(fromTime) ? {} : { from: 'A time, for example 09:00.' }),
    ...(TIME.test(untilTime) ? {} : { until: 'A time, for example 09:00.' }),
  };
  const errorOf = (name: string) => (shown ? fieldError(name, own, saving.error) : undefined);
  const submit = () => {
    setShown(true);
    if (Object.keys(own).length === 0) saving.mutate();
  };
  return (
    <Dialog title={`Stand in, ${rotation.name}`} description="Times are those of your browser." action="Save" width="medium" isBusy={saving.isPending} error={saving.error} onSubmit={submit} onClose={onClose}>
      <SelectField label="Who" value={person} options={Object.fromEntries(people.map((name) => [name, name]))} error={errorOf('person')} onChange={setPerson} />
      <Columns>
        <TextField label="From" type="date" value={fromDay} onChange={setFromDay} />
        <TextField label="At" value={fromTime} error={errorOf('from')} onChange={setFromTime} />
      </Columns>
      <Columns>
        <TextField label="Until" type="date" value={untilDay} onChange={setUntilDay} />
        <TextField label="At" value={untilTime} error={errorOf('until')} onChange={setUntilTime} />
      </Columns>
    </Dialog>
  );
}

const instant = (day: string, time: string) => new Date(`${day}T${time}:00`).toISOString();
