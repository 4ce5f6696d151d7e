import type { TicketClock } from '../api/tickets';
import { formatDuration, formatInstant } from '../ui/format';
import { Countdown, ShortTime } from '../ui/Time';

/** The time that a clock leaves, counting while it runs; what stood still, or when it ended. */
export function ClockTime({ clock }: { clock: TicketClock }) {
  if (clock.endedAt) return <ShortTime at={clock.endedAt} />;
  if (clock.pausedSince) {
    return (
      <span title={`Paused since ${formatInstant(clock.pausedSince)}`}>
        {clock.timeLeftSeconds == null ? 'Stands still' : `${formatDuration(clock.timeLeftSeconds)} of working time`}
      </span>
    );
  }
  return clock.dueAt ? <Countdown dueAt={clock.dueAt} /> : <>–</>;
}
