import { Content } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { decideResponsibility, getResponsibility, type Party, type ResponsibilityDetail } from '../api/responsibilities';
import { useMe } from '../shell/useMe';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { SelectField, TextAreaField } from '../ui/Field';
import { Loaded } from '../ui/States';
import { ShortTime } from '../ui/Time';
import { PARTIES, partyName } from './parties';

interface ResponsibilityDialogProps {
  account: string;
  order: string;
  kind: string;
  onClose: () => void;
}

/** Who answers for a miss, why, what was decided before, and for whom it is to decide, another party. */
export function ResponsibilityDialog({ account, order, kind, onClose }: ResponsibilityDialogProps) {
  const queries = useQueryClient();
  const mayDecide = useMe().is('supervisor', 'operations', 'account-manager', 'admin');
  const [party, setParty] = useState<Party>();
  const [reason, setReason] = useState('');
  const known = useQuery({ queryKey: ['responsibilities', account, order, kind], queryFn: () => getResponsibility(account, order, kind) });
  const deciding = useMutation({
    mutationFn: (chosen: Party) => decideResponsibility(account, order, kind, { party: chosen, reason }),
    onSuccess: async () => {
      await Promise.all(['responsibilities', 'service-levels'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
      onClose();
    },
  });
  const chosen = party ?? known.data?.responsibility.party;
  const submit = () => (mayDecide && chosen ? deciding.mutate(chosen) : onClose());
  return (
    <Dialog
      title={`Who answers for the late ${kind} of ${order}`}
      action={mayDecide ? 'Decide' : 'Close'}
      width="medium"
      isBusy={deciding.isPending}
      isValid={!mayDecide || (known.data !== undefined && reason.trim() !== '')}
      error={deciding.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Loaded query={known} doing="Loading what is known" rows={3}>{(detail) => <Known detail={detail} />}</Loaded>
      {mayDecide && known.data && (
        <>
          <SelectField label="Responsible" value={chosen ?? 'us'} options={PARTIES} onChange={(value) => setParty(value as Party)} error={fieldError('party', {}, deciding.error)} />
          <TextAreaField label="Reason" isRequired rows={3} value={reason} onChange={setReason} help="Stays in the history, with your name." error={fieldError('reason', {}, deciding.error)} />
        </>
      )}
    </Dialog>
  );
}

function Known({ detail: { responsibility, history } }: { detail: ResponsibilityDetail }) {
  return (
    <Content>
      <p>
        The evidence says: <strong>{partyName(responsibility.proposedParty)}</strong> ({responsibility.proposedReason}).
      </p>
      {history.length > 0 && (
        <ul>
          {history.map((step) => (
            <li key={step.at}>
              <ShortTime at={step.at} /> {step.actor}: <strong>{partyName(step.party)}</strong>. {step.reason}
            </li>
          ))}
        </ul>
      )}
      {responsibility.excludedAs && <p>Net measures leave it out.</p>}
    </Content>
  );
}
