import { FormSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { listHolidayPlaces } from '../api/calendars';
import { Columns } from '../ui/Columns';
import { SelectField, TextField } from '../ui/Field';
import type { CalendarDraft } from './calendarForm';

interface HolidayFieldsProps {
  draft: CalendarDraft;
  errorOf: (name: string) => string | undefined;
  onChange: (part: Partial<CalendarDraft>) => void;
}

const SOURCES = { none: 'None', place: 'Public holidays of a place', feed: 'iCalendar feed' };

/** Where the holidays come from. */
export function HolidayFields({ draft, errorOf, onChange }: HolidayFieldsProps) {
  const places = useQuery({ queryKey: ['holidays', 'places'], queryFn: listHolidayPlaces, staleTime: Infinity });
  const items = (places.data?.items ?? []).toSorted((a, b) => a.name.localeCompare(b.name));
  const countries = Object.fromEntries([['', 'Choose'], ...items.map(({ country, name }) => [country, name])]) as Record<string, string>;
  const known = items.find(({ country }) => country === draft.country)?.regions ?? [];
  const regions = Object.fromEntries([['', 'The whole country'], ...known.map(({ region, name }) => [`${region}`, name])]) as Record<string, string>;
  return (
    <FormSection title="Holidays">
      <Columns>
        <SelectField label="From" value={draft.holidaysBy} options={SOURCES} onChange={(by) => onChange({ holidaysBy: by as CalendarDraft['holidaysBy'] })} />
        {draft.holidaysBy === 'place' && <SelectField label="Country" value={draft.country} options={countries} error={errorOf('holidays.country')} onChange={(country) => onChange({ country, region: '' })} />}
        {draft.holidaysBy === 'place' && <SelectField label="Region" value={draft.region} options={regions} error={errorOf('holidays.region')} onChange={(region) => onChange({ region })} />}
        {draft.holidaysBy === 'feed' && <TextField label="Address" type="url" isRequired value={draft.feed} error={errorOf('holidays.feed')} help="Read now and every night; must be iCalendar" onChange={(feed) => onChange({ feed })} />}
      </Columns>
    </FormSection>
  );
}
