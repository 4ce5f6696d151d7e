import { Content, Label } from '@patternfly/react-core';
import type { TimelineEntry } from '../api/tickets';
import { humanise } from '../ui/format';
import { RelativeTime } from '../ui/Time';

/** One entry of a ticket's timeline; what both sides read stands apart from what only colleagues do. */
export function TimelineEntryItem({ entry }: { entry: TimelineEntry }) {
  const secret = entry.what === 'commented' && entry.internal;
  return (
    <li className={secret ? 'st-entry--internal' : entry.direction ? 'st-entry--reply' : undefined}>
      <div className="st-entry__head">
        <strong>{WORDS[entry.direction ?? entry.what] ?? humanise(entry.what)}</strong> <span className="st-subtle">by {entry.by}</span>
        {secret && <Label isCompact color="yellow" variant="outline">Internal</Label>}
        {entry.direction && <Label isCompact color={entry.direction === 'inbound' ? 'green' : 'blue'} variant="outline">Public</Label>}
        <RelativeTime at={entry.at} />
      </div>
      {entry.text && <Content component="p" className="st-pre-wrap">{entry.text}</Content>}
    </li>
  );
}

const WORDS: Record<string, string> = {
  inbound: 'From the merchant',
  outbound: 'To the merchant',
  'waiting-customer': 'Waiting for the merchant',
  'complaint-raised': 'Complaint',
  'call-back-promised': 'Call promised',
  'call-back-missed': 'Call unanswered',
  'call-back-done': 'Called',
  'call-back-dropped': 'Call dropped',
};
