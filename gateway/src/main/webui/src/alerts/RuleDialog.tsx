import { Button, FormSection, Switch } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeAlertRule, createAlertRule, type AlertRule, type AlertRuleForm } from '../api/alerts';
import type { Severity } from '../api/tickets';
import { Columns } from '../ui/Columns';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { SelectField, TextField } from '../ui/Field';
import { ChannelFields } from './ChannelFields';
import { EventChoice } from './EventChoice';
import { checkRule, formOf, NEW_RULE } from './ruleForm';

const SEVERITIES = { low: 'Any', medium: 'Medium and above', high: 'High and above', critical: 'Critical only' };

/** Says which events make an alert and who is told. */
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
  const known = (rule?.channels ?? []).flatMap(({ url }) => url ?? []);
  const own = checkRule(form, known);
  const set = (part: Partial<AlertRuleForm>) => setForm({ ...form, ...part });
  const errorOf = (name: string) => (shown ? fieldError(name, own, saving.error) : undefined);
  const submit = () => {
    setShown(true);
    if (Object.keys(own).length === 0) saving.mutate();
  };
  const { channels } = form;
  return (
    <Dialog title={rule ? 'Change the rule' : 'New rule'} action="Save" width="medium" isBusy={saving.isPending} error={saving.error} onSubmit={submit} onClose={onClose}>
      <TextField label="Name" isRequired value={form.name} error={errorOf('name')} onChange={(name) => set({ name })} />
      <EventChoice chosen={form.eventTypes} error={errorOf('eventTypes')} onChange={(eventTypes) => set({ eventTypes })} />
      <Columns>
        <TextField label="Account" value={form.account ?? ''} help="Empty: all accounts" error={errorOf('account')} onChange={(account) => set({ account: account || null })} />
        <SelectField label="Severity" value={form.minimumSeverity} options={SEVERITIES} onChange={(severity) => set({ minimumSeverity: severity as Severity })} />
      </Columns>
      <FormSection title="Who is told">
        {channels.map((channel, i) => (
          <ChannelFields
            key={i}
            channel={channel}
            isKnown={known.includes(channel.url ?? '')}
            errorOf={(field) => errorOf(`channels[${i}].${field}`)}
            onChange={(changed) => set({ channels: channels.with(i, changed) })}
            onRemove={channels.length > 1 ? () => set({ channels: channels.toSpliced(i, 1) }) : undefined}
          />
        ))}
        <div><Button variant="link" isInline icon={<PlusIcon />} onClick={() => set({ channels: [...channels, { type: 'email' }] })}>Add a way</Button></div>
      </FormSection>
      <Switch id="rule-enabled" label="In use" isChecked={form.enabled} onChange={(_, enabled) => set({ enabled })} />
    </Dialog>
  );
}
