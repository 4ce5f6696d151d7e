import { Button } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import type { AlertChannel } from '../api/alerts';
import { ChannelFields } from './ChannelFields';

interface ChannelListProps {
  channels: AlertChannel[];
  /** The webhooks whose secret the service has already. */
  known: string[];
  errorOf: (field: string) => string | undefined;
  onChange: (channels: AlertChannel[]) => void;
}

/** The ways by which a rule, or a step of its ladder, tells somebody. */
export const ChannelList = ({ channels, known, errorOf, onChange }: ChannelListProps) => (
  <>
    {channels.map((channel, i) => (
      <ChannelFields
        key={i}
        channel={channel}
        isKnown={known.includes(channel.url ?? '')}
        errorOf={(field) => errorOf(`[${i}].${field}`)}
        onChange={(changed) => onChange(channels.with(i, changed))}
        onRemove={channels.length > 1 ? () => onChange(channels.toSpliced(i, 1)) : undefined}
      />
    ))}
    <div><Button variant="link" isInline icon={<PlusIcon />} onClick={() => onChange([...channels, { type: 'email' }])}>Add a way</Button></div>
  </>
);
