import { FormSection } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PreviewSection } from '../amendments/PreviewSection';
import { addCalendar, followCalendar, previewCalendar, type Calendar } from '../api/calendars';
import { Columns } from '../ui/Columns';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { TextField } from '../ui/Field';
import { calendarOf, checkCalendar, dayName, draftOf, WEEKDAYS, type CalendarDraft } from './calendarForm';
import { CutOffFields } from './CutOffFields';
import { ExceptionFields } from './ExceptionFields';
import { HolidayFields } from './HolidayFields';

/** Writes a calendar, or the next version of one, which starts from the version before and shows what it would change. */
export function CalendarDialog({ before, onClose }: { before?: Calendar; onClose: () => void }) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(before));
  const [shown, setShown] = useState(false);
  const previewing = useMutation({ mutationFn: () => previewCalendar(calendarOf(draft)) });
  const saving = useMutation({
    mutationFn: () => (before ? followCalendar(before.id, calendarOf(draft)) : addCalendar(calendarOf(draft))),
    onSuccess: async () => {
      await Promise.all([['calendars'], ['amendments']].map((queryKey) => queries.invalidateQueries({ queryKey })));
      onClose();
    },
  });
  const own = checkCalendar(draft);
  const set = (part: Partial<CalendarDraft>) => {
    previewing.reset();
    setDraft({ ...draft, ...part });
  };
  const errorOf = (name: string) => (shown ? fieldError(name, own, saving.error ?? previewing.error) : undefined);
  const ifSound = (act: () => void) => {
    setShown(true);
    if (Object.keys(own).length === 0) act();
  };
  return (
    <Dialog
      title={before ? `Version ${before.version + 1} of ${before.name}` : 'New calendar'}
      description="Holds from now on, also for the promises that run: each keeps the time it used."
      action="Save"
      width="large"
      isBusy={saving.isPending}
      error={saving.error}
      onSubmit={() => ifSound(() => saving.mutate())}
      onClose={onClose}
    >
      <Columns>
        <TextField label="Id" isRequired isDisabled={Boolean(before)} value={draft.id} error={errorOf('id')} onChange={(id) => set({ id })} />
        <TextField label="Name" isRequired value={draft.name} error={errorOf('name')} onChange={(name) => set({ name })} />
        <TextField label="Time zone" isRequired value={draft.timeZone} error={errorOf('timeZone')} onChange={(timeZone) => set({ timeZone })} />
      </Columns>
      <FormSection title="Week">
        <Columns>
          {WEEKDAYS.map((day) => (
            <TextField
              key={day}
              label={dayName(day)}
              value={draft.week[day]}
              error={errorOf(`week.${day}`)}
              help={draft.week[day] ? '' : 'Closed'}
              onChange={(text) => set({ week: { ...draft.week, [day]: text } })}
            />
          ))}
        </Columns>
      </FormSection>
      <ExceptionFields exceptions={draft.exceptions} errorOf={errorOf} onChange={(exceptions) => set({ exceptions })} />
      <CutOffFields cutOffs={draft.cutOffs} errorOf={errorOf} onChange={(cutOffs) => set({ cutOffs })} />
      <HolidayFields draft={draft} errorOf={errorOf} onChange={set} />
      {before && <PreviewSection previewing={previewing} onPreview={() => ifSound(() => previewing.mutate())} more={(cursor) => previewCalendar(calendarOf(draft), cursor)} />}
    </Dialog>
  );
}
