import { Button, Checkbox, FormGroup } from '@patternfly/react-core';
import { useId } from 'react';
import type { HoursWindow, WeeklyHours } from '../api/alerts';
import { Columns } from '../ui/Columns';
import { TextField } from '../ui/Field';
import { DAYS } from './hours';

interface HoursFieldsProps<T extends WeeklyHours> {
  hours: T;
  errorOf: (field: string) => string | undefined;
  onChange: (hours: T) => void;
}

/** Local times on weekdays, in a zone. */
export function HoursFields<T extends WeeklyHours>({ hours, errorOf, onChange }: HoursFieldsProps<T>) {
  const { windows } = hours;
  const set = (i: number, window: HoursWindow) => onChange({ ...hours, windows: windows.with(i, window) });
  return (
    <>
      {windows.map((window, i) => (
        <div key={i}>
          <Columns>
            <TextField label="From" value={window.from} error={errorOf(`windows[${i}].from`)} onChange={(from) => set(i, { ...window, from })} />
            <TextField label="Until" value={window.until} help="Earlier: the next day" error={errorOf(`windows[${i}].until`)} onChange={(until) => set(i, { ...window, until })} />
            <TextField label="Time zone" value={hours.zone} error={errorOf('zone')} onChange={(zone) => onChange({ ...hours, zone })} />
          </Columns>
          <Weekdays days={window.days} onChange={(days) => set(i, { ...window, days })} />
          {windows.length > 1 && <Button variant="link" isInline isDanger onClick={() => onChange({ ...hours, windows: windows.toSpliced(i, 1) })}>Remove these hours</Button>}
        </div>
      ))}
      <div><Button variant="link" isInline onClick={() => onChange({ ...hours, windows: [...windows, ...windows.slice(-1)] })}>Add hours</Button></div>
    </>
  );
}

function Weekdays({ days, onChange }: { days: string[]; onChange: (days: string[]) => void }) {
  const id = useId();
  return (
    <FormGroup role="group" label="Days" fieldId={id} isInline>
      {Object.entries(DAYS).map(([day, name]) => (
        <Checkbox
          key={day}
          id={`${id}-${day}`}
          label={name}
          isChecked={days.includes(day)}
          onChange={(_, chosen) => onChange(chosen ? [...days, day] : days.filter((each) => each !== day))}
        />
      ))}
    </FormGroup>
  );
}
