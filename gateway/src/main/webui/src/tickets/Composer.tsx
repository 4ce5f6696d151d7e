import { Button, Flex, Form, TextArea, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { commentTicket, replyToTicket, type Ticket } from '../api/tickets';
import { ProblemAlert } from '../ui/ProblemAlert';

interface Way {
  tab: string;
  label: string;
  hint: string;
  action: string;
  sends: (number: string, text: string) => Promise<Ticket>;
}

const REPLY: Way = {
  tab: 'Reply', label: 'Reply to the merchant', hint: 'The merchant reads this', action: 'Send reply',
  sends: (number, text) => replyToTicket(number, text, 'outbound'),
};
const NOTE: Way = {
  tab: 'Internal note', label: 'Internal note', hint: 'Only colleagues read this', action: 'Add note',
  sends: (number, text) => commentTicket(number, text, true),
};
const LOG: Way = {
  tab: 'Log', label: 'What the merchant said', hint: 'What the merchant said elsewhere, on the phone for example', action: 'Log it',
  sends: (number, text) => replyToTicket(number, text, 'inbound'),
};
const MERCHANTS: Way = { ...REPLY, label: 'Reply', hint: 'Write to the people who work on the ticket', sends: (number, text) => replyToTicket(number, text) };

/** Where words are added to a ticket: for the merchant, for colleagues only, or for the record. */
export function Composer({ number, isMerchant }: { number: string; isMerchant: boolean }) {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState(REPLY);
  const [text, setText] = useState('');
  const way = isMerchant ? MERCHANTS : chosen;
  const sending = useMutation({
    mutationFn: () => way.sends(number, text.trim()),
    onSuccess: () => {
      setText('');
      return queries.invalidateQueries({ queryKey: ['tickets'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <Form onSubmit={submit} className={way === NOTE ? 'st-comment st-entry--internal' : 'st-comment'}>
      {sending.error && <ProblemAlert error={sending.error} />}
      {!isMerchant && (
        <ToggleGroup aria-label="Who reads it" isCompact>
          {[REPLY, NOTE, LOG].map((each) => (
            <ToggleGroupItem key={each.tab} text={each.tab} buttonId={`say-${each.tab}`} isSelected={way === each} onChange={() => setChosen(each)} />
          ))}
        </ToggleGroup>
      )}
      <TextArea aria-label={way.label} placeholder={way.hint} rows={3} resizeOrientation="vertical" value={text} onChange={(_, value) => setText(value)} />
      <Flex justifyContent={{ default: 'justifyContentFlexEnd' }}>
        <Button type="submit" variant="secondary" isDisabled={!text.trim() || sending.isPending} isLoading={sending.isPending}>{way.action}</Button>
      </Flex>
    </Form>
  );
}
