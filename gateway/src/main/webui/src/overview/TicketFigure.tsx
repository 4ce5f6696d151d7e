import type { Severity, TicketCounts } from '../api/tickets';
import { formatCount } from '../ui/format';
import { KeyFigure, type Tone } from '../ui/KeyFigure';

const SEVERITIES: Severity[] = ['critical', 'high', 'medium', 'low'];

/** Unresolved tickets, with the severities that make them up. */
export function TicketFigure({ counts, account }: { counts: TicketCounts | undefined; account?: string }) {
  const bySeverity = counts?.unresolvedBySeverity ?? {};
  const made = SEVERITIES.filter((severity) => bySeverity[severity]).map((s) => `${bySeverity[s]} ${s}`);
  return (
    <KeyFigure
      label="Open tickets"
      value={counts ? formatCount(counts.open + counts.inProgress) : undefined}
      tone={toneOf(bySeverity)}
      to={account ? `/tickets?account=${encodeURIComponent(account)}` : '/tickets'}
      detail={counts && (made.length > 0 ? made.join(', ') : 'nothing waits')}
    />
  );
}

const toneOf = (bySeverity: TicketCounts['unresolvedBySeverity']): Tone =>
  bySeverity.critical ? 'danger' : bySeverity.high ? 'warning' : 'neutral';
