import { Tooltip } from '@patternfly/react-core';
import { useFeed } from '../feed/useFeed';
import type { Connection } from '../feed/activity';

const WORDS: Record<Connection, { text: string; explained: string }> = {
  open: { text: 'Live', explained: 'Every screen follows the platform as things happen.' },
  connecting: { text: 'Connecting', explained: 'The live feed is being opened.' },
  lost: { text: 'Reconnecting', explained: 'The live feed is interrupted. What is shown may be a little old; nothing is lost.' },
};

/** Says whether the screens are live. */
export function LiveIndicator() {
  const { connection } = useFeed();
  const { text, explained } = WORDS[connection];
  return (
    <Tooltip content={explained}>
      <span className={`st-live st-live--${connection}`} role="status">
        <span className="st-live__dot" aria-hidden="true" />
        <span className="st-live__text">{text}</span>
      </span>
    </Tooltip>
  );
}
