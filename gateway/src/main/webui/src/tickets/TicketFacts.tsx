import { Alert, Content } from '@patternfly/react-core';
import type { Ticket } from '../api/tickets';
import { formatMoney, humanise } from '../ui/format';
import { KeyFigure } from '../ui/KeyFigure';
import { Countdown, RelativeTime } from '../ui/Time';
import { CommitmentNotes } from './CommitmentNotes';
import { WaitingNote } from './WaitingNote';

/** The ticket at a glance: what is owed, orders, money, owner and clock. */
export function TicketFacts({ ticket, canWork }: { ticket: Ticket; canWork: boolean }) {
  const incident = ticket.kind === 'incident';
  return (
    <div className="st-stack">
      {ticket.resolution && (
        <Alert isInline variant="success" title={`Resolved by ${ticket.resolvedBy ?? 'the platform'}`}>
          <span className="st-pre-wrap">{ticket.resolution}</span>
        </Alert>
      )}
      <WaitingNote ticket={ticket} />
      <CommitmentNotes ticket={ticket} canWork={canWork} />
      {ticket.description && <Content component="p" className="st-pre-wrap">{ticket.description}</Content>}
      <div className="st-figures">
        {ticket.nextDueAt && <KeyFigure label="Due next" value={<Countdown dueAt={ticket.nextDueAt} />} detail={humanise(ticket.nextDueKind ?? '')} />}
        {incident && (
          <KeyFigure
            label="Orders still open"
            value={ticket.ordersOpen}
            tone={ticket.ordersOpen > 0 ? 'danger' : 'good'}
            detail={`of ${ticket.ordersAffected} affected`}
          />
        )}
        {incident && <KeyFigure label="Value at stake" value={formatMoney(ticket.valueAtStake)} detail={others(ticket)} />}
        <KeyFigure label="Assignee" value={ticket.assignee ?? 'Nobody'} tone={!ticket.assignee && ticket.status !== 'resolved' ? 'warning' : 'neutral'} detail={ticket.accountManager ? `manager ${ticket.accountManager}` : ''} />
        {ticket.escalatesAt && ticket.status !== 'resolved' && (
          <KeyFigure label={`Escalates to level ${ticket.level + 1}`} value={<Countdown dueAt={ticket.escalatesAt} />} detail="unless somebody takes it" />
        )}
        <KeyFigure label={incident ? 'Cause' : 'Kind'} value={<span className="st-figure__words">{humanise(ticket.cause ?? ticket.kind)}</span>} detail={ticket.resolvedAt ? <>resolved <RelativeTime at={ticket.resolvedAt} /></> : ''} />
      </div>
    </div>
  );
}

const others = ({ valuesAtStake = [], valueAtStake }: Ticket): string =>
  valuesAtStake.filter(({ currency }) => currency !== valueAtStake?.currency).map(formatMoney).join(', ');
