import { FormSection, Switch } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeAlertRule, createAlertRule, type AlertRule, type AlertRuleForm } from '../api/alerts';
import type { Severity } from '../api/tickets';
import { Columns } from '../ui/Columns';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { SelectField, TextField } from '../ui/Field';
import { ChannelList } from './ChannelList';
import { EventChoice } from './EventChoice';
import { FIRST_STEP, LadderFields } from './LadderFields';
import { MatcherFields } from './MatcherFields';
import { channelsOf, checkRule, formOf, NEW_RULE, urlsOf } from './ruleForm';
import { RulePreview } from './RulePreview';
import { TermsFields } from './TermsFields';

const SEVERITIES = { low: 'Any', medium: 'Medium and above', high: 'High and above', critical: 'Critical only' };

/** Says which events make an alert and who is told, and shows beside it who would have been. */
export function RuleDialog({ rule, onClose }: { rule?: AlertRule; onClose: () => void }) {
  const queries = useQueryClient();
  const [form, setForm] = useState<AlertRuleForm>(rule ? formOf(rule) : NEW_RULE);
  const [shown, setShown] = useState(false);
  const saving = useMutation({
    mutationFn: () => (rule ? changeAlertRule(rule.id, form) : createAlertRule(form)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['alerts', 'rules'] });
      onClose();
    },
  });
  const known = urlsOf(channelsOf(rule));
  const own = checkRule(form, known);
  const set = (part: Partial<AlertRuleForm>) => setForm({ ...form, ...part });
  const errorOf = (name: string) => (shown ? fieldError(name, own, saving.error) : undefined);
  const submit = () => {
    setShown(true);
    if (Object.keys(own).length === 0) saving.mutate();
  };
  const { ladder } = form;
  return (
    <Dialog title={rule ? 'Change the rule' : 'New rule'} action="Save" width="large" isBusy={saving.isPending} error={saving.error} onSubmit={submit} onClose={onClose}>
      <TextField label="Name" isRequired value={form.name} error={errorOf('name')} onChange={(name) => set({ name })} />
      <EventChoice chosen={form.eventTypes} error={errorOf('eventTypes')} onChange={(eventTypes) => set({ eventTypes })} />
      <Columns>
        <TextField label="Account" value={form.account ?? ''} help="Empty: all accounts" error={errorOf('account')} onChange={(account) => set({ account: account || null })} />
        <SelectField label="Severity" value={form.minimumSeverity} options={SEVERITIES} onChange={(severity) => set({ minimumSeverity: severity as Severity })} />
      </Columns>
      <FormSection title="Conditions">
        <MatcherFields matchers={form.matchers} errorOf={(field) => errorOf(`matchers${field}`)} onChange={(matchers) => set({ matchers })} />
      </FormSection>
      <FormSection title="Who is told">
        <ChannelList channels={form.channels} known={known} errorOf={(field) => errorOf(`channels${field}`)} onChange={(channels) => set({ channels })} />
      </FormSection>
      <FormSection title="If nobody acknowledges">
        <Switch id="rule-ladder" label="Tell others" isChecked={ladder !== null} onChange={(_, on) => set({ ladder: on ? { steps: [FIRST_STEP], repeats: 0 } : null })} />
        {ladder && <LadderFields ladder={ladder} known={known} errorOf={(field) => errorOf(`ladder.${field}`)} onChange={(changed) => set({ ladder: changed })} />}
      </FormSection>
      <TermsFields form={form} errorOf={errorOf} set={set} />
      <Switch id="rule-enabled" label="In use" isChecked={form.enabled} onChange={(_, enabled) => set({ enabled })} />
      <RulePreview form={form} isComplete={Object.keys(own).every((field) => field === 'name' || field.endsWith('.secret'))} />
    </Dialog>
  );
}
