import { Button, Checkbox } from '@patternfly/react-core';
import { Columns } from '../ui/Columns';
import { SelectField, TextField } from '../ui/Field';
import type { TargetDraft } from './policyForm';
import { HINTS, isOfOrder, KINDS } from './words';

interface TargetFieldsProps {
  target: TargetDraft;
  /** Ids of the calendars there are. */
  calendars: string[];
  errorOf: (field: string) => string | undefined;
  onChange: (target: TargetDraft) => void;
  onRemove: (() => void) | undefined;
}

const UNITS = { minutes: 'working minutes', hours: 'working hours', days: 'working days' };
const RESPONDERS = { human: 'A person', anybody: 'Anything, also automatic' };

/** What is promised for one kind. */
export function TargetFields({ target, calendars, errorOf, onChange, onRemove }: TargetFieldsProps) {
  const set = (part: Partial<TargetDraft>) => onChange({ ...target, ...part });
  const { kind } = target;
  const response = kind.endsWith('response') || kind === 'marketplace-reply';
  const known = [...new Set([target.calendar, ...calendars])];
  return (
    <fieldset className="st-stack">
      <legend>{KINDS[kind]}</legend>
      {HINTS[kind] && <small className="st-subtle">{HINTS[kind]}</small>}
      <Columns>
        <TextField label="Within" isRequired value={target.amount} error={errorOf('within')} onChange={(amount) => set({ amount })} />
        <SelectField label="Of" value={target.unit} options={UNITS} onChange={(unit) => set({ unit: unit as TargetDraft['unit'] })} />
        <SelectField label="Calendar" value={target.calendar} options={Object.fromEntries(known.map((id) => [id, id]))} error={errorOf('calendar')} onChange={(calendar) => set({ calendar })} />
        <TextField label="Warnings" value={target.warnings} help="For example 60 min, 2 h, 75 %" error={errorOf('warnings')} onChange={(warnings) => set({ warnings })} />
        {response && <SelectField label="Answered by" value={target.satisfiedBy} options={RESPONDERS} onChange={(by) => set({ satisfiedBy: by as TargetDraft['satisfiedBy'] })} />}
      </Columns>
      {!isOfOrder(kind) && (
        <div>
          <Checkbox id={`${kind}-waiting`} label="Paused while waiting for the customer" isChecked={target.waiting} onChange={(_, waiting) => set({ waiting })} />
          <Checkbox id={`${kind}-hold`} label="Paused while on hold" isChecked={target.onHold} onChange={(_, onHold) => set({ onHold })} />
        </div>
      )}
      {onRemove && <div><Button variant="link" isInline isDanger onClick={onRemove}>Remove</Button></div>}
    </fieldset>
  );
}
