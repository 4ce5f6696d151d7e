import { Button, Checkbox, Flex, Form, TextArea } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { commentTicket } from '../api/tickets';
import { ProblemAlert } from '../ui/ProblemAlert';

/** A comment, for colleagues only unless the box says otherwise. */
export function CommentBox({ number }: { number: string }) {
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [internal, setInternal] = useState(true);
  const commenting = useMutation({
    mutationFn: () => commentTicket(number, text.trim(), internal),
    onSuccess: () => {
      setText('');
      return queries.invalidateQueries({ queryKey: ['tickets', number] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    commenting.mutate();
  };
  return (
    <Form onSubmit={submit} className="st-comment">
      {commenting.error && <ProblemAlert error={commenting.error} />}
      <TextArea aria-label="Comment" placeholder="Write a comment" rows={3} resizeOrientation="vertical" value={text} onChange={(_, value) => setText(value)} />
      <Flex justifyContent={{ default: 'justifyContentSpaceBetween' }} alignItems={{ default: 'alignItemsCenter' }}>
        <Checkbox id="comment-internal" label="Internal, hidden from the merchant" isChecked={internal} onChange={(_, checked) => setInternal(checked)} />
        <Button type="submit" variant="secondary" isDisabled={!text.trim() || commenting.isPending} isLoading={commenting.isPending}>Comment</Button>
      </Flex>
    </Form>
  );
}
