import { Button } from '@patternfly/react-core';
import ArrowDownIcon from '@patternfly/react-icons/dist/esm/icons/arrow-down-icon';
import ArrowUpIcon from '@patternfly/react-icons/dist/esm/icons/arrow-up-icon';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keepPlaybook, type Playbook } from '../api/interventionRules';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { SelectField, TextField } from '../ui/Field';
import { moved } from './ruleForm';

interface PlaybookDialogProps {
  before?: Playbook;
  /** The kinds to choose from. */
  kinds: Record<string, string>;
  onClose: () => void;
}

const MOST_STEPS = 30;

/** Writes the playbook of a kind, step by step. */
export function PlaybookDialog({ before, kinds, onClose }: PlaybookDialogProps) {
  const queries = useQueryClient();
  const [kind, setKind] = useState(before?.kind ?? Object.keys(kinds)[0] ?? '*');
  const [name, setName] = useState(before?.name ?? '');
  const [steps, setSteps] = useState(before?.steps ?? ['']);
  const [shown, setShown] = useState(false);
  const saving = useMutation({
    mutationFn: () => keepPlaybook(kind, name, steps),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['interventions', 'playbooks'] });
      onClose();
    },
  });
  const own: Record<string, string> = {
    ...(name.trim() ? {} : { name: 'What the playbook achieves.' }),
    ...Object.fromEntries(steps.flatMap((step, i) => (step.trim() ? [] : [[`steps[${i}]`, 'What to do, in a sentence.']]))),
  };
  const errorOf = (field: string) => (shown ? fieldError(field, own, saving.error) : undefined);
  const submit = () => {
    setShown(true);
    if (Object.keys(own).length === 0) saving.mutate();
  };
  return (
    <Dialog title={before ? 'Change the playbook' : 'New playbook'} action="Save" width="medium" isBusy={saving.isPending} error={saving.error} onSubmit={submit} onClose={onClose}>
      <SelectField label="For" value={kind} isDisabled={Boolean(before)} options={kinds} error={errorOf('kind')} onChange={setKind} />
      <TextField label="Name" isRequired value={name} error={errorOf('name')} onChange={setName} />
      {steps.map((step, i) => (
        <div key={i} className="st-line-editor">
          <TextField label={`Step ${i + 1}`} isRequired value={step} error={errorOf(`steps[${i}]`)} onChange={(text) => setSteps(steps.with(i, text))} />
          <Button variant="plain" aria-label={`Step ${i + 1} earlier`} icon={<ArrowUpIcon />} isDisabled={i === 0} onClick={() => setSteps(moved(steps, i, i - 1))} />
          <Button variant="plain" aria-label={`Step ${i + 1} later`} icon={<ArrowDownIcon />} isDisabled={i === steps.length - 1} onClick={() => setSteps(moved(steps, i, i + 1))} />
          <Button variant="plain" aria-label={`Remove step ${i + 1}`} icon={<TimesIcon />} isDisabled={steps.length === 1} onClick={() => setSteps(steps.toSpliced(i, 1))} />
        </div>
      ))}
      <div><Button variant="link" isInline icon={<PlusIcon />} isDisabled={steps.length >= MOST_STEPS} onClick={() => setSteps([...steps, ''])}>Add a step</Button></div>
    </Dialog>
  );
}
