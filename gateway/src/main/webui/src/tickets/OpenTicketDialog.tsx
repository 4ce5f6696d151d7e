import { Checkbox } from '@patternfly/react-core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { openTicket, type NewTicket, type Severity } from '../api/tickets';
import { Dialog } from '../ui/Dialog';
import { SelectField, TextAreaField, TextField } from '../ui/Field';
import { ticketPath } from '../ui/links';
import { SEVERITIES } from './steps';

/** Opens a plain ticket for an account. */
export function OpenTicketDialog({ account = '', onClose }: { account?: string; onClose: () => void }) {
  const navigate = useNavigate();
  const [draft, setDraft] = useState<NewTicket>({ account, subject: '', severity: 'medium' });
  const opening = useMutation({ mutationFn: openTicket, onSuccess: ({ ticket }) => void navigate(ticketPath(ticket)) });
  const set = (part: Partial<NewTicket>) => setDraft({ ...draft, ...part });
  return (
    <Dialog
      title="Open a ticket"
      action="Open"
      isBusy={opening.isPending}
      isValid={draft.account.trim() !== '' && draft.subject.trim() !== ''}
      error={opening.error}
      onSubmit={() => opening.mutate({ ...draft, order: draft.order ?? undefined, description: draft.description ?? undefined, channel: draft.channel ?? undefined })}
      onClose={onClose}
    >
      <TextField label="Account" isRequired value={draft.account} onChange={(value) => set({ account: value })} />
      <TextField label="Subject" isRequired value={draft.subject} onChange={(subject) => set({ subject })} />
      <SelectField label="Severity" value={draft.severity} options={SEVERITIES} onChange={(value) => set({ severity: value as Severity })} />
      <TextField label="Order" value={draft.order ?? ''} help="The merchant's reference, if it is about one order." onChange={(order) => set({ order: order || undefined })} />
      <TextField label="Channel" value={draft.channel ?? ''} help="email, phone, chat, web, portal and the like are our own; any other, amazon for example, is a marketplace whose reply clock runs." onChange={(channel) => set({ channel: channel || undefined })} />
      <Checkbox id="opens-complaint" label="It is a complaint" description="Its turn-round counts from now on." isChecked={draft.complaint ?? false} onChange={(_, complaint) => set({ complaint })} />
      <TextAreaField label="Description" value={draft.description ?? ''} onChange={(text) => set({ description: text || undefined })} />
    </Dialog>
  );
}
