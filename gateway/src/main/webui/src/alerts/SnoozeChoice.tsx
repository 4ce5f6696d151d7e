import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { snoozeAlert } from '../api/alerts';
import { ProblemAlert } from '../ui/ProblemAlert';

const SPANS: Record<string, string> = { 30: '30 minutes', 120: '2 hours', 480: '8 hours', 1440: '1 day' };

/** Asks to be told of an alert later. */
export function SnoozeChoice({ alertId }: { alertId: string }) {
  const queries = useQueryClient();
  const [opened, setOpened] = useState(false);
  const snoozing = useMutation({
    mutationFn: (minutes: number) => snoozeAlert(alertId, new Date(Date.now() + minutes * 60_000).toISOString()),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
  });
  return (
    <>
      <Dropdown
        isOpen={opened}
        onOpenChange={setOpened}
        onSelect={(_, minutes) => {
          setOpened(false);
          snoozing.mutate(Number(minutes));
        }}
        toggle={(ref) => (
          <MenuToggle ref={ref} variant="plainText" isExpanded={opened} isDisabled={snoozing.isPending} onClick={() => setOpened(!opened)}>Snooze</MenuToggle>
        )}
      >
        <DropdownList>
          {Object.entries(SPANS).map(([minutes, text]) => <DropdownItem key={minutes} value={minutes}>{text}</DropdownItem>)}
        </DropdownList>
      </Dropdown>
      {snoozing.error && <ProblemAlert error={snoozing.error} doing="Snoozing" />}
    </>
  );
}
