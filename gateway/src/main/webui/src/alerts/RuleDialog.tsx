import { Checkbox, FormGroup, FormHelperText, HelperText, HelperTextItem, Switch } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeAlertRule, createAlertRule, type AlertRule, type AlertRuleForm } from '../api/alerts';
import { Columns } from '../ui/Columns';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { SelectField, TextField } from '../ui/Field';
import { checkRule, formOf, NEW_RULE, RULE_EVENTS } from './ruleForm';

const CHANNELS = { console: 'Console only', email: 'E-mail', webhook: 'Webhook, signed' };
const SEVERITIES = { '': 'Any', low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' };

/** Says which events make an alert and where it goes. */
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
  const own = checkRule(form);
  const set = (part: Partial<AlertRuleForm>) => setForm({ ...form, ...part });
  const errorOf = (name: string) => (shown ? fieldError(name, own, saving.error) : undefined);
  const submit = () => {
    setShown(true);
    if (Object.keys(own).length === 0) saving.mutate();
  };
  return (
    <Dialog title={rule ? 'Change the rule' : 'New rule'} action="Save" width="medium" isBusy={saving.isPending} error={saving.error} onSubmit={submit} onClose={onClose}>
      <TextField label="Name" isRequired value={form.name} error={errorOf('name')} onChange={(name) => set({ name })} />
      <EventChoice chosen={form.eventTypes} error={errorOf('eventTypes')} onChange={(eventTypes) => set({ eventTypes })} />
      <Columns>
        <TextField label="Account" value={form.account ?? ''} help="Empty: all accounts" error={errorOf('account')} onChange={(account) => set({ account: account || null })} />
        <SelectField label="Severity, at least" value={form.minimumSeverity ?? ''} options={SEVERITIES} onChange={(severity) => set({ minimumSeverity: severity || null })} />
        <TextField label="Group for minutes" type="number" value={String(form.groupingMinutes ?? '')} help="A burst is one alert" onChange={(minutes) => set({ groupingMinutes: minutes ? Number(minutes) : null })} />
      </Columns>
      <Columns>
        <SelectField label="Send to" value={form.channel} options={CHANNELS} onChange={(channel) => set({ channel: channel as AlertRule['channel'] })} />
        {form.channel !== 'console' && <TextField label={form.channel === 'email' ? 'Address' : 'URL'} isRequired value={form.target ?? ''} error={errorOf('target')} onChange={(target) => set({ target: target || null })} />}
        {form.channel === 'webhook' && <TextField label="Secret" type="password" value={form.secret ?? ''} help={rule ? 'Empty: stays as it is' : 'Signs each call with HMAC-SHA256'} onChange={(secret) => set({ secret: secret || undefined })} />}
      </Columns>
      <Switch id="rule-enabled" label="In use" isChecked={form.enabled} onChange={(_, enabled) => set({ enabled })} />
    </Dialog>
  );
}

interface EventChoiceProps {
  chosen: string[];
  error: string | undefined;
  onChange: (types: string[]) => void;
}

function EventChoice({ chosen, error, onChange }: EventChoiceProps) {
  return (
    <FormGroup role="group" label="Events" isRequired fieldId="rule-events">
      <div className="st-columns" id="rule-events">
        {Object.entries(RULE_EVENTS).map(([type, title]) => (
          <Checkbox
            key={type}
            id={type}
            label={title}
            isChecked={chosen.includes(type)}
            onChange={(_, checked) => onChange(checked ? [...chosen, type] : chosen.filter((each) => each !== type))}
          />
        ))}
      </div>
      {error && <FormHelperText><HelperText><HelperTextItem variant="error">{error}</HelperTextItem></HelperText></FormHelperText>}
    </FormGroup>
  );
}
