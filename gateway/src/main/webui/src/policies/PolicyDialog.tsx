import { Button, FormSection, Switch } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PreviewSection } from '../amendments/PreviewSection';
import { listCalendars } from '../api/calendars';
import { addPolicy, CONDITIONS, followPolicy, previewPolicy, type Policy, type PromiseKind } from '../api/policies';
import { Columns } from '../ui/Columns';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { TextField } from '../ui/Field';
import { humanise } from '../ui/format';
import { checkPolicy, draftOf, newTarget, policyOf, type PolicyDraft } from './policyForm';
import { TargetFields } from './TargetFields';
import { KINDS } from './words';

/** Writes a policy, or the next version of one, and shows what it would change before it is saved. */
export function PolicyDialog({ before, onClose }: { before?: Policy; onClose: () => void }) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(before));
  const [shown, setShown] = useState(false);
  const calendars = useQuery({ queryKey: ['calendars'], queryFn: listCalendars });
  const previewing = useMutation({ mutationFn: () => previewPolicy(policyOf(draft)) });
  const saving = useMutation({
    mutationFn: () => (before ? followPolicy(before.id, policyOf(draft)) : addPolicy(policyOf(draft))),
    onSuccess: async () => {
      await Promise.all([['policies'], ['amendments']].map((queryKey) => queries.invalidateQueries({ queryKey })));
      onClose();
    },
  });
  const own = checkPolicy(draft);
  const refused = saving.error ?? previewing.error;
  const errorOf = (name: string) => (shown ? fieldError(name, own, refused) : undefined);
  const set = (part: Partial<PolicyDraft>) => {
    previewing.reset();
    setDraft({ ...draft, ...part });
  };
  const ifSound = (act: () => void) => {
    setShown(true);
    if (Object.keys(own).length === 0) act();
  };
  const { targets } = draft;
  const left = (Object.keys(KINDS) as PromiseKind[]).filter((kind) => !targets.some((target) => target.kind === kind));
  const names = (calendars.data?.items ?? []).map(({ id }) => id);
  return (
    <Dialog
      title={before ? `Version ${before.version + 1} of ${before.name}` : 'New policy'}
      description="Moves the promises that run when it takes effect; each keeps the time it used. What was overdue before keeps its terms."
      action="Save"
      width="large"
      isBusy={saving.isPending}
      error={saving.error}
      onSubmit={() => ifSound(() => saving.mutate())}
      onClose={onClose}
    >
      <Columns>
        <TextField label="Id" isRequired isDisabled={Boolean(before)} value={draft.id} error={errorOf('id')} onChange={(id) => set({ id })} />
        <TextField label="Name" isRequired value={draft.name} error={errorOf('name')} onChange={(name) => set({ name })} />
        {draft.id !== 'standard' && <TextField label="Position" isRequired value={draft.position} help="The lowest is tried first" error={errorOf('position')} onChange={(position) => set({ position })} />}
        <TextField label="Holds from" type="datetime-local" value={draft.holdsFrom} help="Your local time; empty: from now on" error={errorOf('holdsFrom')} onChange={(holdsFrom) => set({ holdsFrom })} />
      </Columns>
      {draft.id !== 'standard' && (
        <FormSection title="For">
          {errorOf('when') && <div role="alert" className="st-note">{errorOf('when')}</div>}
          <Columns>
            {CONDITIONS.map((name) => (
              <TextField key={name} label={humanise(name)} value={draft.when[name]} help={draft.when[name] ? '' : 'Any'} onChange={(text) => set({ when: { ...draft.when, [name]: text } })} />
            ))}
          </Columns>
          <Switch id="policy-active" label="In use" isChecked={draft.active} onChange={(_, active) => set({ active })} />
        </FormSection>
      )}
      <FormSection title="Targets">
        {targets.map((target, i) => (
          <TargetFields
            key={target.kind}
            target={target}
            calendars={names}
            errorOf={(field) => errorOf(`targets[${i}].${field}`)}
            onChange={(changed) => set({ targets: targets.with(i, changed) })}
            onRemove={targets.length > 1 ? () => set({ targets: targets.toSpliced(i, 1) }) : undefined}
          />
        ))}
        <div className="st-filters">
          {left.map((kind) => (
            <Button key={kind} variant="link" isInline icon={<PlusIcon />} onClick={() => set({ targets: [...targets, newTarget(kind)] })}>{KINDS[kind]}</Button>
          ))}
        </div>
      </FormSection>
      <PreviewSection previewing={previewing} onPreview={() => ifSound(() => previewing.mutate())} more={(cursor) => previewPolicy(policyOf(draft), cursor)} />
    </Dialog>
  );
}
