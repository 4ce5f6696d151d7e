import { Timer } from './Timer';
import { formatInstant, formatRelative, formatShort } from './format';
import { useNow } from './useNow';

interface TimeProps {
  at: string | null | undefined;
  zone?: string | undefined;
}

/** "5 min ago"; the exact time is its title. */
export function RelativeTime({ at, zone }: TimeProps) {
  const now = useNow();
  if (!at) return <>–</>;
  return (
    <time dateTime={at} title={formatInstant(at, zone)}>
      {formatRelative(at, now)}
    </time>
  );
}

/** "23 Nov, 14:20" in the given zone, else the browser's. */
export function ShortTime({ at, zone }: TimeProps) {
  if (!at) return <>–</>;
  return (
    <time dateTime={at} title={formatInstant(at, zone)} className="st-tabular">
      {formatShort(at, zone)}
    </time>
  );
}

/** The time left until a deadline, counting. */
export const Countdown = ({ dueAt, zone }: { dueAt: string; zone?: string | undefined }) => (
  <Timer dueAt={dueAt} title={`Due ${formatInstant(dueAt, zone)}`} />
);
