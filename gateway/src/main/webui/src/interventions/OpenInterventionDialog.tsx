import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { openIntervention } from '../api/interventions';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { TextAreaField } from '../ui/Field';
import { PlaybookField } from './PlaybookField';

interface OpenInterventionDialogProps {
  subject: { risk: string } | { account: string; orders: string[] };
  title: string;
  onClose: () => void;
}

/** Opens an intervention for a risk or for orders, and goes there. */
export function OpenInterventionDialog({ subject, title, onClose }: OpenInterventionDialogProps) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [playbook, setPlaybook] = useState('');
  const opening = useMutation({
    mutationFn: () => openIntervention({ ...subject, playbook: playbook || undefined, reason: reason.trim() }),
    onSuccess: async ({ intervention }) => {
      await queries.invalidateQueries({ queryKey: ['interventions'] });
      void navigate(`/interventions/${intervention.id}`);
    },
  });
  return (
    <Dialog
      title={`Intervene: ${title}`}
      description="It is yours, with all orders at stake."
      action="Open"
      isBusy={opening.isPending}
      isValid={reason.trim() !== ''}
      error={opening.error}
      onSubmit={() => opening.mutate()}
      onClose={onClose}
    >
      <PlaybookField value={playbook} error={fieldError('playbook', {}, opening.error)} onChange={setPlaybook} />
      <TextAreaField label="Why" isRequired value={reason} onChange={setReason} />
    </Dialog>
  );
}
