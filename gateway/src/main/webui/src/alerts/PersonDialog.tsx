import { Checkbox, FormSection, Switch } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keepPerson, type AlertPerson } from '../api/alerts';
import { Dialog } from '../ui/Dialog';
import { fieldError } from '../ui/errors';
import { TextField } from '../ui/Field';
import { ChannelList } from './ChannelList';
import { checkHours, hoursOf, NIGHT } from './hours';
import { HoursFields } from './HoursFields';
import { checkEach, urlsOf } from './ruleForm';

const OWN_WAYS = { slack: 'Slack', teams: 'Microsoft Teams', webhook: 'Webhook, signed' };

/** Somebody whom alerts may be sent to. */
export function PersonDialog({ person, onClose }: { person?: AlertPerson; onClose: () => void }) {
  const queries = useQueryClient();
  const [form, setForm] = useState<AlertPerson>(person ?? { name: '', address: '', channels: [], quietHours: null });
  const [shown, setShown] = useState(false);
  const saving = useMutation({
    mutationFn: () => keepPerson(form),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['alerts', 'people'] });
      onClose();
    },
  });
  const known = urlsOf(person?.channels ?? []);
  const own: Record<string, string> = {
    ...(/^[\w.@-]{1,64}$/.test(form.name) ? {} : { name: 'A user name: letters, digits, dots.' }),
    ...(/^[^\s@]+@[^\s@]+$/.test(form.address) ? {} : { address: 'An e-mail address.' }),
    ...checkEach('channels', form.channels, known),
    ...checkHours('quietHours', form.quietHours),
  };
  const errorOf = (name: string) => (shown ? fieldError(name, own, saving.error) : undefined);
  const submit = () => {
    setShown(true);
    if (Object.keys(own).length === 0) saving.mutate();
  };
  const { quietHours } = form;
  return (
    <Dialog title={person ? `Change ${person.name}` : 'New person'} action="Save" width="medium" isBusy={saving.isPending} error={saving.error} onSubmit={submit} onClose={onClose}>
      <TextField label="User name" isRequired isDisabled={person !== undefined} value={form.name} error={errorOf('name')} onChange={(name) => setForm({ ...form, name })} />
      <TextField label="E-mail" isRequired value={form.address} error={errorOf('address')} onChange={(address) => setForm({ ...form, address })} />
      <FormSection title="Told besides the e-mail">
        <ChannelList channels={form.channels} known={known} ways={OWN_WAYS} isOptional errorOf={(field) => errorOf(`channels${field}`)} onChange={(channels) => setForm({ ...form, channels })} />
      </FormSection>
      <Switch
        id="person-quiet"
        label="Quiet hours: messages wait until they end"
        isChecked={quietHours !== null}
        onChange={(_, on) => setForm({ ...form, quietHours: on ? { ...hoursOf(NIGHT), criticalPasses: true } : null })}
      />
      {quietHours && (
        <>
          <HoursFields hours={quietHours} errorOf={(field) => errorOf(`quietHours.${field}`)} onChange={(changed) => setForm({ ...form, quietHours: changed })} />
          <Checkbox
            id="person-critical"
            label="Critical alerts disturb nevertheless"
            isChecked={quietHours.criticalPasses}
            onChange={(_, criticalPasses) => setForm({ ...form, quietHours: { ...quietHours, criticalPasses } })}
          />
        </>
      )}
    </Dialog>
  );
}
