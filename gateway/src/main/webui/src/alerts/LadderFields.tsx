import { Button } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import type { Ladder, LadderStep } from '../api/alerts';
import { SelectField, TextField } from '../ui/Field';
import { ChannelList } from './ChannelList';

interface LadderFieldsProps {
  ladder: Ladder;
  known: string[];
  errorOf: (field: string) => string | undefined;
  onChange: (ladder: Ladder) => void;
}

export const FIRST_STEP: LadderStep = { afterMinutes: 15, targets: [{ type: 'email' }] };

const REPEATS = { 0: 'Once', 1: 'And once again', 2: 'And twice again', 3: 'And 3 times again', 4: 'And 4 times again', 5: 'And 5 times again' };

/** Whom to tell next while nobody acknowledges. */
export function LadderFields({ ladder, known, errorOf, onChange }: LadderFieldsProps) {
  const { steps } = ladder;
  const set = (i: number, step: LadderStep) => onChange({ ...ladder, steps: steps.with(i, step) });
  return (
    <>
      {steps.map((step, i) => (
        <fieldset key={i} className="st-step">
          <legend>Step {i + 1}</legend>
          <TextField
            label={i === 0 ? 'Minutes after it was told' : 'Minutes after the step before'}
            type="number"
            value={String(step.afterMinutes)}
            error={errorOf(`steps[${i}].afterMinutes`)}
            onChange={(minutes) => set(i, { ...step, afterMinutes: Number(minutes) })}
          />
          <ChannelList channels={step.targets} known={known} errorOf={(field) => errorOf(`steps[${i}].targets${field}`)} onChange={(targets) => set(i, { ...step, targets })} />
          {steps.length > 1 && <Button variant="link" isInline isDanger onClick={() => onChange({ ...ladder, steps: steps.toSpliced(i, 1) })}>Remove the step</Button>}
        </fieldset>
      ))}
      <div><Button variant="link" isInline icon={<PlusIcon />} onClick={() => onChange({ ...ladder, steps: [...steps, FIRST_STEP] })}>Add a step</Button></div>
      <SelectField label="The whole ladder" value={String(ladder.repeats)} options={REPEATS} onChange={(repeats) => onChange({ ...ladder, repeats: Number(repeats) })} />
    </>
  );
}
