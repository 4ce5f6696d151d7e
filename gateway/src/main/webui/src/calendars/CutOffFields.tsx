import { Button, FormSection } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import { Columns } from '../ui/Columns';
import { SelectField, TextField } from '../ui/Field';
import type { CalendarDraft } from './calendarForm';

type CutOffs = CalendarDraft['cutOffs'];

interface CutOffFieldsProps {
  cutOffs: CutOffs;
  errorOf: (name: string) => string | undefined;
  onChange: (cutOffs: CutOffs) => void;
}

/** Until when an order still counts as of its day, by warehouse and weekday. */
export function CutOffFields({ cutOffs, errorOf, onChange }: CutOffFieldsProps) {
  return (
    <FormSection title="Cut-offs">
      {cutOffs.map((cutOff, i) => {
        const set = (part: Partial<CutOffs[number]>) => onChange(cutOffs.with(i, { ...cutOff, ...part }));
        return (
          <div key={i}>
            <Columns>
              <TextField label="Warehouse" value={cutOff.warehouse} help="Empty: any" error={errorOf(`cutOffs[${i}]`)} onChange={(warehouse) => set({ warehouse })} />
              <TextField label="Weekdays" value={cutOff.days} help="Empty: all that open" error={errorOf(`cutOffs[${i}].days`)} onChange={(days) => set({ days })} />
              <SelectField label="Orders" value={cutOff.inclusive} options={{ until: 'until and at', before: 'before' }} onChange={(inclusive) => set({ inclusive })} />
              <TextField label="Time" isRequired value={cutOff.at} error={errorOf(`cutOffs[${i}].at`)} onChange={(at) => set({ at })} />
            </Columns>
            <Button variant="link" isInline isDanger onClick={() => onChange(cutOffs.toSpliced(i, 1))}>Remove</Button>
          </div>
        );
      })}
      <div><Button variant="link" isInline icon={<PlusIcon />} onClick={() => onChange([...cutOffs, { warehouse: '', days: '', at: '14:00', inclusive: 'until' }])}>Add a cut-off</Button></div>
    </FormSection>
  );
}
