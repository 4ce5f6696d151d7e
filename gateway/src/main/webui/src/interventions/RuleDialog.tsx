import { Switch } from '@patternfly/react-core';
import { useState } from 'react';
import type { RuleDraft, RuleList, RuleOwner, Trigger } from '../api/interventionRules';
import { Columns } from '../ui/Columns';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { SelectField, TextField } from '../ui/Field';
import { kindsOf, OWNERS, TRIGGERS } from './kinds';
import { checkRule, namesIn, NEW_RULE, withDraft } from './ruleForm';
import { RulePreview } from './RulePreview';
import { useRuleChange } from './useRuleChange';

interface RuleDialogProps {
  list: RuleList;
  /** Which rule is changed; without it a new one is written. */
  place?: number;
  onClose: () => void;
}

const DEEDS = { open: 'Open an intervention', leave: 'Leave alone' };

/** Writes a rule, and shows beside it what the list with it would have opened. */
export function RuleDialog({ list, place, onClose }: RuleDialogProps) {
  const before = place === undefined ? undefined : list.items[place];
  const [draft, setDraft] = useState<RuleDraft>(before ?? NEW_RULE);
  const [people, setPeople] = useState(draft.people.join(', '));
  const [shown, setShown] = useState(false);
  const saving = useRuleChange(list, onClose);
  const rules = withDraft(list.items, draft, place);
  const own = checkRule(draft);
  const errorOf = (field: string) => {
    const refused = fieldError(`[${place ?? list.items.length}].${field}`, {}, saving.error);
    return shown ? (own[field] ?? refused) : undefined;
  };
  const set = (part: Partial<RuleDraft>) => setDraft({ ...draft, ...part });
  const setTrigger = (trigger: Trigger | null) => set({ trigger, kind: draft.kind && draft.kind in kindsOf(trigger) ? draft.kind : null });
  const submit = () => {
    setShown(true);
    if (Object.keys(own).length === 0) saving.mutate(rules);
  };
  return (
    <Dialog title={before ? 'Change the rule' : 'New rule'} action="Save" width="large" isBusy={saving.isPending} error={saving.error} onSubmit={submit} onClose={onClose}>
      <TextField label="Name" isRequired value={draft.name} error={errorOf('name')} onChange={(name) => set({ name })} />
      <Columns>
        <SelectField label="When" value={draft.trigger ?? ''} options={{ '': 'Anything', ...TRIGGERS }} error={errorOf('trigger')} onChange={(trigger) => setTrigger((trigger || null) as Trigger | null)} />
        <SelectField label="Kind" value={draft.kind ?? ''} options={{ '': 'Any', ...kindsOf(draft.trigger) }} error={errorOf('kind')} onChange={(kind) => set({ kind: kind || null })} />
        <TextField label="Account" value={draft.account ?? ''} help="Empty: all accounts" error={errorOf('account')} onChange={(account) => set({ account: account.trim() || null })} />
        <TextField label="Place" value={draft.place ?? ''} help="Warehouse or carrier; empty: anywhere" error={errorOf('place')} onChange={(text) => set({ place: text.trim() || null })} />
      </Columns>
      <Columns>
        <SelectField label="What to do" value={draft.opens ? 'open' : 'leave'} options={DEEDS} onChange={(deed) => set({ opens: deed === 'open' })} />
        {draft.opens && <SelectField label="Owner" value={draft.owner} options={OWNERS} error={errorOf('owner')} onChange={(owner) => set({ owner: owner as RuleOwner })} />}
        {draft.opens && draft.owner === 'in-turn' && (
          <TextField
            label="People"
            isRequired
            value={people}
            help="User names; several take turns"
            error={errorOf('people')}
            onChange={(text) => {
              setPeople(text);
              set({ people: namesIn(text) });
            }}
          />
        )}
      </Columns>
      <Switch id="rule-enabled" label="In use" isChecked={draft.enabled} onChange={(_, enabled) => set({ enabled })} />
      <RulePreview rules={rules} place={place ?? list.items.length} isComplete={Object.keys(own).every((field) => field === 'name')} />
    </Dialog>
  );
}
