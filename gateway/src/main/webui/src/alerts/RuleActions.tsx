import { Button, Flex } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteAlertRule, testAlertRule, type AlertRule } from '../api/alerts';
import { Dialog } from '../ui/Dialog';
import { ProblemAlert } from '../ui/ProblemAlert';

/** Tries a rule out, changes it or removes it. */
export function RuleActions({ rule, onEdit }: { rule: AlertRule; onEdit: () => void }) {
  const queries = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const again = () => queries.invalidateQueries({ queryKey: ['alerts'] });
  const testing = useMutation({ mutationFn: () => testAlertRule(rule.id), onSuccess: again });
  const removal = useMutation({ mutationFn: () => deleteAlertRule(rule.id), onSuccess: again });
  return (
    <>
      <Flex spaceItems={{ default: 'spaceItemsSm' }} flexWrap={{ default: 'nowrap' }}>
        <Button variant="link" isInline onClick={() => testing.mutate()} isDisabled={testing.isPending} aria-label={`Test ${rule.name}`}>
          {testing.isSuccess ? 'Test\u00a0sent' : 'Test\u00a0it'}
        </Button>
        <Button variant="link" isInline onClick={onEdit} aria-label={`Change ${rule.name}`}>Change</Button>
        <Button variant="link" isInline isDanger onClick={() => setRemoving(true)} aria-label={`Remove ${rule.name}`}>Remove</Button>
      </Flex>
      {testing.error && <ProblemAlert error={testing.error} doing="Sending the test" />}
      {removing && (
        <Dialog title={`Remove ${rule.name}?`} action="Remove" isDanger isBusy={removal.isPending} error={removal.error} onSubmit={() => removal.mutate()} onClose={() => setRemoving(false)}>
          Its alerts stay in the log; nothing new is raised by it.
        </Dialog>
      )}
    </>
  );
}
