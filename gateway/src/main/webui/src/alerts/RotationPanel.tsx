import { Button, Flex } from '@patternfly/react-core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listShifts, removeCover, removeRotation, type Rotation } from '../api/alerts';
import { addDays, today } from '../ui/dates';
import { Dialog } from '../ui/Dialog';
import { Panel } from '../ui/Panel';
import { ProblemAlert } from '../ui/ProblemAlert';
import { Loaded } from '../ui/States';
import { ShortTime } from '../ui/Time';
import { CoverDialog } from './CoverDialog';
import { ShiftStrip } from './ShiftStrip';

const SHOWN_DAYS = 28;

/** One rotation: who is on call, the turns of four weeks drawn, and who stands in. */
export function RotationPanel({ rotation, people, onEdit }: { rotation: Rotation; people: string[]; onEdit: () => void }) {
  const queries = useQueryClient();
  const [dialog, setDialog] = useState<'cover' | 'remove'>();
  const from = new Date(`${today()}T00:00:00`).toISOString();
  const until = new Date(`${addDays(today(), SHOWN_DAYS)}T00:00:00`).toISOString();
  const shifts = useQuery({
    queryKey: ['alerts', 'rotations', rotation.id, 'shifts', from, rotation],
    queryFn: () => listShifts(rotation.id, from, until),
  });
  const again = () => queries.invalidateQueries({ queryKey: ['alerts', 'rotations'] });
  const removal = useMutation({ mutationFn: () => removeRotation(rotation.id), onSuccess: again });
  const uncovering = useMutation({ mutationFn: (cover: string) => removeCover(rotation.id, cover), onSuccess: again });
  const upcoming = rotation.covers.filter((cover) => cover.until > from);
  return (
    <Panel
      title={rotation.name}
      note={`${rotation.onCall} is on call`}
      actions={
        <Flex spaceItems={{ default: 'spaceItemsSm' }}>
          <Button variant="link" isInline onClick={() => setDialog('cover')}>Stand in</Button>
          <Button variant="link" isInline onClick={onEdit} aria-label={`Change ${rotation.name}`}>Change</Button>
          <Button variant="link" isInline isDanger onClick={() => setDialog('remove')} aria-label={`Remove ${rotation.name}`}>Remove</Button>
        </Flex>
      }
    >
      <Loaded query={shifts} doing="Loading turns" rows={2}>
        {({ items }) => <ShiftStrip shifts={items} people={rotation.people} from={from} until={until} zone={rotation.zone} />}
      </Loaded>
      {uncovering.error && <ProblemAlert error={uncovering.error} doing="Taking the cover back" />}
      {upcoming.length > 0 && (
        <ul className="st-entries" aria-label="Covers">
          {upcoming.map((cover) => (
            <li key={cover.id}>
              <div className="st-entry__head">
                <span>{cover.person} stands in <ShortTime at={cover.from} zone={rotation.zone} /> to <ShortTime at={cover.until} zone={rotation.zone} /></span>
                <Button variant="link" isInline isDanger className="st-push" onClick={() => uncovering.mutate(cover.id)}>Take back</Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {dialog === 'cover' && <CoverDialog rotation={rotation} people={people} onClose={() => setDialog(undefined)} />}
      {dialog === 'remove' && (
        <Dialog title={`Remove ${rotation.name}?`} action="Remove" isDanger isBusy={removal.isPending} error={removal.error} onSubmit={() => removal.mutate()} onClose={() => setDialog(undefined)}>
          Rules that name it tell nobody by it any more.
        </Dialog>
      )}
    </Panel>
  );
}
