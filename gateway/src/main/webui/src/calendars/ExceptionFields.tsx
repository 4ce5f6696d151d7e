import { Button, FormSection } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import { Columns } from '../ui/Columns';
import { TextField } from '../ui/Field';
import type { CalendarDraft } from './calendarForm';

type Exceptions = CalendarDraft['exceptions'];

interface ExceptionFieldsProps {
  exceptions: Exceptions;
  errorOf: (name: string) => string | undefined;
  onChange: (exceptions: Exceptions) => void;
}

/** Days on which other hours hold than their weekday says. */
export function ExceptionFields({ exceptions, errorOf, onChange }: ExceptionFieldsProps) {
  return (
    <FormSection title="Exceptional days">
      {exceptions.map((exception, i) => {
        const set = (part: Partial<Exceptions[number]>) => onChange(exceptions.with(i, { ...exception, ...part }));
        return (
          <div key={i}>
            <Columns>
              <TextField label="Day" type="date" isRequired value={exception.date} error={errorOf(`exceptions[${i}].date`)} onChange={(date) => set({ date })} />
              <TextField label="Hours" value={exception.windows} help="Empty: closed" error={errorOf(`exceptions[${i}].windows`)} onChange={(windows) => set({ windows })} />
              <TextField label="Why" value={exception.reason} onChange={(reason) => set({ reason })} />
            </Columns>
            <Button variant="link" isInline isDanger onClick={() => onChange(exceptions.toSpliced(i, 1))}>Remove</Button>
          </div>
        );
      })}
      <div><Button variant="link" isInline icon={<PlusIcon />} onClick={() => onChange([...exceptions, { date: '', windows: '', reason: '' }])}>Add a day</Button></div>
    </FormSection>
  );
}
