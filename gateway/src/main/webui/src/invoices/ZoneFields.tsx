import { Button } from '@patternfly/react-core';
import { Columns } from '../ui/Columns';
import { TextField } from '../ui/Field';
import type { ZoneDraft } from './contractDraft';

interface ZoneFieldsProps {
  zone: ZoneDraft;
  number: number;
  errorOf: (name: keyof ZoneDraft) => string | undefined;
  onChange: (zone: ZoneDraft) => void;
  onRemove: (() => void) | undefined;
}

/** One zone of a rate card. */
export function ZoneFields({ zone, number, errorOf, onChange, onRemove }: ZoneFieldsProps) {
  const field = (name: keyof ZoneDraft, label: string) => ({
    label: `${label}, zone ${number}`,
    value: zone[name],
    error: errorOf(name),
    onChange: (value: string) => onChange({ ...zone, [name]: value }),
  });
  return (
    <div>
      <Columns>
        <TextField {...field('name', 'Name')} isRequired />
        <TextField {...field('places', 'Countries and regions')} isRequired help="DE, or IT-25" />
        <TextField {...field('breaks', 'Up to grams: price')} isRequired help="1000: 3.90, 5000: 5.20" />
        <TextField {...field('perAdditionalKilogram', 'Each kilogram more')} />
      </Columns>
      {onRemove && <Button variant="link" isInline isDanger onClick={onRemove}>Remove zone {number}</Button>}
    </div>
  );
}
