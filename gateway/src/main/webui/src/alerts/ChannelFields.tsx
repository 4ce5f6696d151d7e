import { Button } from '@patternfly/react-core';
import type { AlertChannel, ChannelType } from '../api/alerts';
import { Columns } from '../ui/Columns';
import { SelectField, TextField } from '../ui/Field';

const TYPES = { console: 'Console', email: 'E-mail', webhook: 'Webhook, signed' };

interface ChannelFieldsProps {
  channel: AlertChannel;
  /** Whether the service has this webhook's secret already. */
  isKnown: boolean;
  errorOf: (field: string) => string | undefined;
  onChange: (channel: AlertChannel) => void;
  onRemove: (() => void) | undefined;
}

/** One way by which a rule tells somebody. */
export function ChannelFields({ channel, isKnown, errorOf, onChange, onRemove }: ChannelFieldsProps) {
  const { type, address, url, secret } = channel;
  return (
    <div>
      <Columns>
        <SelectField label="By" value={type} options={TYPES} onChange={(chosen) => onChange({ type: chosen as ChannelType })} />
        {type === 'email' && <TextField label="Address" isRequired value={address ?? ''} error={errorOf('address')} onChange={(value) => onChange({ type, address: value })} />}
        {type === 'webhook' && <TextField label="URL" isRequired value={url ?? ''} error={errorOf('url')} onChange={(value) => onChange({ ...channel, url: value })} />}
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
