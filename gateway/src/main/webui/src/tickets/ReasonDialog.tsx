import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Ticket } from '../api/tickets';
import { Dialog } from '../ui/Dialog';
import { SelectField, TextAreaField } from '../ui/Field';

/** A step of a ticket that must be explained, some with a choice to make. */
export interface Step {
  title: string;
  description?: string;
  action: string;
  label: string;
  /** Whether it may be done without words. */
  isOptional?: boolean;
  choice?: { label: string; options: Record<string, string>; initial: string };
  does: (number: string, words: string, chosen: string) => Promise<Ticket>;
}

export function ReasonDialog({ number, step, onClose }: { number: string; step: Step; onClose: () => void }) {
  const queries = useQueryClient();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(step.choice?.initial ?? '');
  const doing = useMutation({
    mutationFn: () => step.does(number, words.trim(), chosen),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['tickets'] });
      onClose();
    },
  });
  return (
    <Dialog
      title={step.title}
      {...(step.description ? { description: step.description } : {})}
      action={step.action}
      isBusy={doing.isPending}
      isValid={step.isOptional === true || words.trim() !== ''}
      error={doing.error}
      onSubmit={() => doing.mutate()}
      onClose={onClose}
    >
      {step.choice && <SelectField label={step.choice.label} value={chosen} options={step.choice.options} onChange={setChosen} />}
      <TextAreaField label={step.label} isRequired={!step.isOptional} value={words} onChange={setWords} />
    </Dialog>
  );
}
