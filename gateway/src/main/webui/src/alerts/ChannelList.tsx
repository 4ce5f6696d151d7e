import { Button } from '@patternfly/react-core';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import type { AlertChannel } from '../api/alerts';
import { ChannelFields, WAYS } from './ChannelFields';

interface ChannelListProps {
  channels: AlertChannel[];
  /** The URLs whose keys the service has already. */
  known: string[];
  /** The ways there are to choose from, with their names. */
  ways?: Record<string, string>;
  isOptional?: boolean;
  errorOf: (field: string) => string | undefined;
  onChange: (channels: AlertChannel[]) => void;
}

/** The ways by which a rule, or a step of its ladder, tells somebody. */
export const ChannelList = ({ channels, known, ways = WAYS, isOptional = false, errorOf, onChange }: ChannelListProps) => (
  <>
    {channels.map((channel, i) => (
      <ChannelFields
        key={i}
        channel={channel}
        ways={ways}
        isKnown={known.includes(channel.url ?? '')}
        errorOf={(field) => errorOf(`[${i}].${field}`)}
        onChange={(changed) => onChange(channels.with(i, changed))}
        onRemove={isOptional || channels.length > 1 ? () => onChange(channels.toSpliced(i, 1)) : undefined}
      />
    ))}
    <div><Button variant="link" isInline icon={<PlusIcon />} onClick={() => onChange([...channels, { type: 'email' in ways ? 'email' : 'slack' }])}>Add a way</Button></div>
  </>
);
