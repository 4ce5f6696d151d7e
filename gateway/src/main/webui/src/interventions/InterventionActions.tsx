import { Button } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { closeIntervention, handOver, takeIntervention, type Intervention, type Outcome } from '../api/interventions';
import { useMe } from '../shell/useMe';
import { Dialog } from '../ui/Dialog';
import { SelectField, TextAreaField, TextField } from '../ui/Field';
import { ProblemAlert } from '../ui/ProblemAlert';
import { OUTCOMES } from './kinds';

/** Take it, give it away, judge it; of two who take it at once the second is told who was first. */
export function InterventionActions({ intervention: { id, state, owner } }: { intervention: Intervention }) {
  const me = useMe();
  const queries = useQueryClient();
  const [open, setOpen] = useState<'hand-over' | 'close'>();
  const taking = useMutation({
    mutationFn: () => takeIntervention(id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['interventions'] }),
  });
  const close = () => setOpen(undefined);
  return (
    <>
      {taking.error && <ProblemAlert error={taking.error} doing="Taking it" />}
      {!(state === 'taken' && owner === me.name) && (
        <Button onClick={() => taking.mutate()} isLoading={taking.isPending} isDisabled={taking.isPending || state === 'taken'}>Take</Button>
      )}
      <Button variant="secondary" onClick={() => setOpen('hand-over')}>Hand over</Button>
      <Button variant="secondary" onClick={() => setOpen('close')}>Close</Button>
      {open === 'hand-over' && <HandOverDialog id={id} onClose={close} />}
      {open === 'close' && <CloseDialog id={id} onClose={close} />}
    </>
  );
}

function HandOverDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const [to, setTo] = useState('');
  const handing = useStep(() => handOver(id, to.trim()), onClose);
  return (
    <Dialog title="Hand over" action="Hand over" isBusy={handing.isPending} isValid={to.trim() !== ''} error={handing.error} onSubmit={() => handing.mutate()} onClose={onClose}>
      <TextField label="To" isRequired value={to} onChange={setTo} help="User name; he has yet to take it." />
    </Dialog>
  );
}

function CloseDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const [outcome, setOutcome] = useState<Outcome>('saved');
  const [note, setNote] = useState('');
  const closing = useStep(() => closeIntervention(id, outcome, note.trim() || undefined), onClose);
  return (
    <Dialog
      title="Close"
      description="It closes by itself once all its orders are kept, broken or cancelled."
      action="Close"
      isBusy={closing.isPending}
      error={closing.error}
      onSubmit={() => closing.mutate()}
      onClose={onClose}
    >
      <SelectField label="Outcome" value={outcome} options={OUTCOMES} onChange={(value) => setOutcome(value as Outcome)} />
      <TextAreaField label="Note" value={note} onChange={setNote} />
    </Dialog>
  );
}

function useStep(does: () => Promise<Intervention>, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: does,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['interventions'] });
      onDone();
    },
  });
}
