import { Checkbox, FormSection, Switch } from '@patternfly/react-core';
import type { AlertRuleForm, Digest } from '../api/alerts';
import { Columns } from '../ui/Columns';
import { SelectField, TextField } from '../ui/Field';
import { browserZone } from '../ui/format';
import { hoursOf, NIGHT, WORKDAY } from './hours';
import { HoursFields } from './HoursFields';

interface TermsFieldsProps {
  form: AlertRuleForm;
  errorOf: (field: string) => string | undefined;
  set: (part: Partial<AlertRuleForm>) => void;
}

const PACE = { '': 'Each alert by itself', hour: 'Together, every hour', day: 'Together, once a day' };

/** When a rule counts, and when it may disturb. */
export function TermsFields({ form, errorOf, set }: TermsFieldsProps) {
  const { activeHours, quietHours, digest } = form;
  return (
    <FormSection title="When">
      <Switch id="rule-active" label="Counts only what happens at certain times" isChecked={activeHours !== null} onChange={(_, on) => set({ activeHours: on ? hoursOf(WORKDAY) : null })} />
      {activeHours && <HoursFields hours={activeHours} errorOf={(field) => errorOf(`activeHours.${field}`)} onChange={(changed) => set({ activeHours: changed })} />}
      <Switch
        id="rule-quiet"
        label="Quiet hours: messages wait, nothing is missed"
        isChecked={quietHours !== null}
        onChange={(_, on) => set({ quietHours: on ? { ...hoursOf(NIGHT), criticalPasses: true } : null })}
      />
      {quietHours && (
        <>
          <HoursFields hours={quietHours} errorOf={(field) => errorOf(`quietHours.${field}`)} onChange={(changed) => set({ quietHours: changed })} />
          <Checkbox id="rule-critical" label="Critical alerts disturb nevertheless" isChecked={quietHours.criticalPasses} onChange={(_, criticalPasses) => set({ quietHours: { ...quietHours, criticalPasses } })} />
        </>
      )}
      <DigestFields digest={digest} errorOf={errorOf} onChange={(changed) => set({ digest: changed })} />
      <TextField
        label="Tell again after minutes"
        type="number"
        value={form.repeatMinutes === null ? '' : String(form.repeatMinutes)}
        help="While the alert goes on; empty: 15"
        error={errorOf('repeatMinutes')}
        onChange={(minutes) => set({ repeatMinutes: minutes ? Number(minutes) : null })}
      />
    </FormSection>
  );
}

function DigestFields({ digest, errorOf, onChange }: { digest: Digest | null; errorOf: (field: string) => string | undefined; onChange: (digest: Digest | null) => void }) {
  const every = (chosen: string) => onChange(chosen ? { every: chosen as Digest['every'], at: digest?.at ?? '08:00', zone: digest?.zone ?? browserZone() } : null);
  return (
    <Columns>
      <SelectField label="Messages" value={digest?.every ?? ''} options={PACE} onChange={every} />
      {digest && <TextField label={digest.every === 'day' ? 'At' : 'At minute (00:15)'} value={digest.at} error={errorOf('digest.at')} onChange={(at) => onChange({ ...digest, at })} />}
      {digest && <TextField label="Time zone" value={digest.zone} error={errorOf('digest.zone')} onChange={(zone) => onChange({ ...digest, zone })} />}
    </Columns>
  );
}
