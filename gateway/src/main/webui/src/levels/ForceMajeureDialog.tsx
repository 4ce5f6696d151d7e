import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { declareForceMajeure } from '../api/responsibilities';
import { Columns } from '../ui/Columns';
import { addDays, today } from '../ui/dates';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { TextField } from '../ui/Field';
import { browserZone } from '../ui/format';

/** Registers what was in nobody's hand; whole days of the browser's time zone. */
export function ForceMajeureDialog({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState({ reason: '', warehouse: '', region: '', carrier: '', startsAt: today(), endsAt: today() });
  const saving = useMutation({
    mutationFn: () =>
      declareForceMajeure({
        reason: typed.reason,
        warehouse: typed.warehouse || null,
        region: typed.region || null,
        carrier: typed.carrier || null,
        startsAt: startOf(typed.startsAt),
        endsAt: startOf(addDays(typed.endsAt, 1)),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['responsibilities'] });
      onClose();
    },
  });
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    error: fieldError(name, {}, saving.error),
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  const isValid = typed.reason.trim() !== '' && [typed.warehouse, typed.region, typed.carrier].some(Boolean);
  return (
    <Dialog title="Register an event of force majeure" action="Register" width="medium" isBusy={saving.isPending} isValid={isValid} error={saving.error} onSubmit={() => saving.mutate()} onClose={onClose}>
      <TextField label="What happened" isRequired {...field('reason')} />
      <Columns>
        <TextField label="Warehouse" help="At least one of the three; all that are named must match" {...field('warehouse')} />
        <TextField label="Region" {...field('region')} />
        <TextField label="Carrier" {...field('carrier')} />
      </Columns>
      <Columns>
        <TextField label="First day" type="date" isRequired help={browserZone()} {...field('startsAt')} />
        <TextField label="Last day" type="date" isRequired {...field('endsAt')} />
      </Columns>
    </Dialog>
  );
}

const startOf = (day: string): string => new Date(`${day}T00:00:00`).toISOString();
