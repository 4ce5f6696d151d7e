import { Button } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { acknowledgeRisk, handleRisk, type Risk } from '../api/risks';
import { OpenInterventionDialog } from '../interventions/OpenInterventionDialog';
import { Dialog } from '../ui/Dialog';
import { TextAreaField } from '../ui/Field';
import { ProblemAlert } from '../ui/ProblemAlert';

/** What can be done about a risk; the service has the last word. */
export function RiskActions({ risk }: { risk: Risk }) {
  const queries = useQueryClient();
  const [open, setOpen] = useState<'intervene' | 'handle'>();
  const acknowledging = useMutation({
    mutationFn: () => acknowledgeRisk(risk.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['risks'] }),
  });
  const over = risk.state === 'handled' || risk.state === 'cleared';
  return (
    <>
      {acknowledging.error && <ProblemAlert error={acknowledging.error} doing="Acknowledging" />}
      {!over && <Button onClick={() => setOpen('intervene')}>Intervene</Button>}
      {risk.state === 'open' && (
        <Button variant="secondary" onClick={() => acknowledging.mutate()} isLoading={acknowledging.isPending} isDisabled={acknowledging.isPending}>Acknowledge</Button>
      )}
      {!over && <Button variant="secondary" onClick={() => setOpen('handle')}>Mark as handled</Button>}
      {open === 'intervene' && <OpenInterventionDialog subject={{ risk: risk.id }} title={risk.title} onClose={() => setOpen(undefined)} />}
      {open === 'handle' && <HandleDialog id={risk.id} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function HandleDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const handling = useMutation({
    mutationFn: () => handleRisk(id, note.trim()),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['risks'] });
      onClose();
    },
  });
  return (
    <Dialog
      title="Mark as handled"
      description="It is over for everybody, and comes back only when something new happens to its orders."
      action="Mark as handled"
      isBusy={handling.isPending}
      isValid={note.trim() !== ''}
      error={handling.error}
      onSubmit={() => handling.mutate()}
      onClose={onClose}
    >
      <TextAreaField label="What was done" isRequired value={note} onChange={setNote} />
    </Dialog>
  );
}
