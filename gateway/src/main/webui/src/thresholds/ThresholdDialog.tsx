import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MeasureDefinition } from '../api/levels';
import { addThreshold, changeThreshold, type Threshold, type ThresholdWindow } from '../api/thresholds';
import { Columns } from '../ui/Columns';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { SelectField, TextField } from '../ui/Field';
import { WINDOWS } from './format';
import { check, formOf, NEW, typedOf, type Typed } from './thresholdForm';

interface ThresholdDialogProps {
  threshold?: Threshold;
  measures: MeasureDefinition[];
  onClose: () => void;
}

/** Sets the limits of a measure; what could never be crossed or never clear is said at once. */
export function ThresholdDialog({ threshold, measures, onClose }: ThresholdDialogProps) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState<Typed>(threshold ? typedOf(threshold) : NEW);
  const [shown, setShown] = useState(false);
  const measure = measures.find(({ id }) => id === typed.measure) ?? { unit: 'orders' as const, better: 'up' as const };
  const saving = useMutation({
    mutationFn: () => {
      const form = formOf(typed, measure.unit);
      return threshold ? changeThreshold(threshold.id, form) : addThreshold(form);
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['thresholds'] });
      onClose();
    },
  });
  const own = check(typed, measure);
  const field = (name: keyof Typed) => ({
    value: typed[name],
    error: shown ? fieldError(name, own, saving.error) : undefined,
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  const submit = () => {
    setShown(true);
    if (Object.keys(own).length === 0) saving.mutate();
  };
  const [unit, side] = [measure.unit === 'hours' ? 'hours' : '%', measure.better === 'up' ? 'below' : 'above'];
  return (
    <Dialog title={threshold ? 'Change the threshold' : 'New threshold'} action="Save" width="medium" isBusy={saving.isPending} error={saving.error} onSubmit={submit} onClose={onClose}>
      <SelectField label="Measure" options={Object.fromEntries(measures.map(({ id, title }) => [id, title]))} {...field('measure')} />
      <Columns>
        <TextField label="Account" help="Empty: each account without one of its own" {...field('account')} />
        <SelectField label="Window" options={WINDOWS} {...field('window')} onChange={(value) => setTyped({ ...typed, window: value as ThresholdWindow })} />
      </Columns>
      <Columns>
        <TextField label={`Warning ${side}, ${unit}`} isRequired {...field('warning')} />
        <TextField label={`Critical ${side}, ${unit}`} isRequired {...field('critical')} />
      </Columns>
      <Columns>
        <TextField label={`Better by, ${unit === '%' ? 'points' : unit}`} help="Before it counts as within again, so that a value that hovers is told once" {...field('recovery')} />
        <TextField label="From orders" type="number" help="Of fewer nothing is concluded" {...field('minimumSample')} />
      </Columns>
      <TextField label={`Target, ${unit}`} help="Drawn in charts, used by forecasts and reviews; warns nobody" {...field('target')} />
    </Dialog>
  );
}
