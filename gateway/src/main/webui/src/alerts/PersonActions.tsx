import { Button, Flex } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { removePerson, type AlertPerson } from '../api/alerts';
import { Dialog } from '../ui/Dialog';

/** Changes or removes a person. */
export function PersonActions({ person, onEdit }: { person: AlertPerson; onEdit: () => void }) {
  const queries = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const removal = useMutation({
    mutationFn: () => removePerson(person.name),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['alerts', 'people'] }),
  });
  return (
    <>
      <Flex spaceItems={{ default: 'spaceItemsSm' }} flexWrap={{ default: 'nowrap' }}>
        <Button variant="link" isInline onClick={onEdit} aria-label={`Change ${person.name}`}>Change</Button>
        <Button variant="link" isInline isDanger onClick={() => setRemoving(true)} aria-label={`Remove ${person.name}`}>Remove</Button>
      </Flex>
      {removing && (
        <Dialog title={`Remove ${person.name}?`} action="Remove" isDanger isBusy={removal.isPending} error={removal.error} onSubmit={() => removal.mutate()} onClose={() => setRemoving(false)}>
          Rules that name this person tell nobody by it any more.
        </Dialog>
      )}
    </>
  );
}
