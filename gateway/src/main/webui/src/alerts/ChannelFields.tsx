import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { listPeople, listRotations, type AlertChannel, type ChannelType } from '../api/alerts';
import { Columns } from '../ui/Columns';
import { SelectField, TextField } from '../ui/Field';

/** The ways to tell somebody, with their names. */
export const WAYS: Record<string, string> = {
  console: 'Console',
  email: 'E-mail',
  person: 'A person',
  rotation: 'Whoever is on call',
  slack: 'Slack',
  teams: 'Microsoft Teams',
  webhook: 'Webhook, signed',
};

interface ChannelFieldsProps {
  channel: AlertChannel;
  ways: Record<string, string>;
  /** Whether the service has the key of this URL already. */
  isKnown: boolean;
  errorOf: (field: string) => string | undefined;
  onChange: (channel: AlertChannel) => void;
  onRemove: (() => void) | undefined;
}

/** One way by which a rule tells somebody. */
export function ChannelFields({ channel, ways, isKnown, errorOf, onChange, onRemove }: ChannelFieldsProps) {
  const { type, address, url, secret } = channel;
  const hasUrl = type === 'webhook' || type === 'slack' || type === 'teams';
  return (
    <div>
      <Columns>
        <SelectField label="By" value={type} options={ways} onChange={(chosen) => onChange({ type: chosen as ChannelType })} />
        {type === 'email' && <TextField label="Address" isRequired value={address ?? ''} error={errorOf('address')} onChange={(value) => onChange({ type, address: value })} />}
        {type === 'person' && <PersonChoice channel={channel} error={errorOf('person')} onChange={onChange} />}
        {type === 'rotation' && <RotationChoice channel={channel} error={errorOf('rotation')} onChange={onChange} />}
        {hasUrl && (
          <TextField
            label="URL"
            isRequired
            value={url ?? ''}
            error={errorOf('url')}
            {...(type === 'webhook' ? {} : { help: isKnown ? 'Hidden, since it is a key; write another to replace it' : 'Never shown again once it is saved' })}
            onChange={(value) => onChange({ ...channel, url: value })}
          />
        )}
        {type === 'webhook' && (
          <TextField
            label="Secret"
            type="password"
            value={secret ?? ''}
            error={errorOf('secret')}
            help={isKnown ? 'Empty: stays as it is' : 'Signs each call with HMAC-SHA256'}
            onChange={(value) => onChange({ ...channel, secret: value || undefined })}
          />
        )}
      </Columns>
      {onRemove && <Button variant="link" isInline isDanger onClick={onRemove}>Remove</Button>}
    </div>
  );
}

interface ChoiceProps {
  channel: AlertChannel;
  error: string | undefined;
  onChange: (channel: AlertChannel) => void;
}

function PersonChoice({ channel, error, onChange }: ChoiceProps) {
  const people = useQuery({ queryKey: ['alerts', 'people'], queryFn: listPeople });
  const options = Object.fromEntries((people.data?.items ?? []).map(({ name }) => [name, name]));
  return <SelectField label="Person" isRequired value={channel.person ?? ''} options={{ '': 'Choose', ...options }} error={error} onChange={(person) => onChange({ type: 'person', person })} />;
}

function RotationChoice({ channel, error, onChange }: ChoiceProps) {
  const rotations = useQuery({ queryKey: ['alerts', 'rotations'], queryFn: listRotations });
  const options = Object.fromEntries((rotations.data?.items ?? []).map(({ id, name, onCall }) => [id, `${name} (now ${onCall})`]));
  return <SelectField label="Rotation" isRequired value={channel.rotation ?? ''} options={{ '': 'Choose', ...options }} error={error} onChange={(rotation) => onChange({ type: 'rotation', rotation })} />;
}
