import { Button } from '@patternfly/react-core';
import ArrowDownIcon from '@patternfly/react-icons/dist/esm/icons/arrow-down-icon';
import ArrowUpIcon from '@patternfly/react-icons/dist/esm/icons/arrow-up-icon';
import { useState } from 'react';
import { Dialog } from '../ui/Dialog';

interface RuleRowActionsProps {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  isBusy: boolean;
  onMove: (steps: -1 | 1) => void;
  onEdit: () => void;
  onRemove: () => void;
}

/** Asks a rule earlier or later, changes or removes it. */
export function RuleRowActions({ name, isFirst, isLast, isBusy, onMove, onEdit, onRemove }: RuleRowActionsProps) {
  const [removing, setRemoving] = useState(false);
  const remove = () => {
    setRemoving(false);
    onRemove();
  };
  return (
    <div className="st-actions">
      <Button variant="plain" hasNoPadding aria-label={`Ask ${name} earlier`} icon={<ArrowUpIcon />} isDisabled={isFirst || isBusy} onClick={() => onMove(-1)} />
      <Button variant="plain" hasNoPadding aria-label={`Ask ${name} later`} icon={<ArrowDownIcon />} isDisabled={isLast || isBusy} onClick={() => onMove(1)} />
      <Button variant="link" isInline aria-label={`Change ${name}`} onClick={onEdit}>Change</Button>
      <Button variant="link" isInline isDanger aria-label={`Remove ${name}`} onClick={() => setRemoving(true)}>Remove</Button>
      {removing && (
        <Dialog title={`Remove “${name}”?`} action="Remove" isDanger isBusy={isBusy} onSubmit={remove} onClose={() => setRemoving(false)}>
          Interventions that it opened stay. To keep it for later, switch it off.
        </Dialog>
      )}
    </div>
  );
}
