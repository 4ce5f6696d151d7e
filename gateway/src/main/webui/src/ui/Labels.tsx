import { Label, type LabelProps } from '@patternfly/react-core';
import { humanise } from './format';

type Look = Pick<LabelProps, 'color' | 'status' | 'variant'>;

const SEVERITY: Record<string, Look> = {
  critical: { status: 'danger', variant: 'filled' },
  high: { color: 'orange', variant: 'filled' },
  medium: { color: 'yellow', variant: 'outline' },
  low: { color: 'grey', variant: 'outline' },
  warning: { status: 'warning', variant: 'filled' },
  info: { color: 'blue', variant: 'outline' },
};

const STATE: Record<string, Look> = {
  'at-risk': { status: 'warning' },
  breached: { status: 'danger' },
  missed: { status: 'danger' },
  late: { status: 'danger' },
  'met-late': { color: 'orange' },
  met: { status: 'success' },
  fulfilled: { status: 'success' },
  recovered: { status: 'success' },
  resolved: { status: 'success' },
  delivered: { status: 'success' },
  completed: { status: 'success' },
  finished: { status: 'success' },
  active: { status: 'success' },
  dispatched: { color: 'blue' },
  running: { color: 'blue' },
  open: { color: 'blue' },
  'in-progress': { color: 'purple' },
  'waiting-customer': { color: 'teal' },
  'on-hold': { color: 'grey' },
  paused: { color: 'teal' },
  provisional: { color: 'yellow' },
  failed: { status: 'warning' },
  dead: { status: 'danger' },
  silent: { status: 'danger' },
  learning: { color: 'grey' },
  live: { status: 'success' },
  acknowledged: { color: 'purple' },
  handled: { status: 'success' },
  taken: { color: 'purple' },
  requested: { color: 'blue' },
  confirmed: { color: 'purple' },
  done: { status: 'success' },
  refused: { status: 'danger' },
};

export function SeverityLabel({ severity }: { severity: string }) {
  return (
    <Label isCompact {...(SEVERITY[severity.toLowerCase()] ?? { color: 'grey' })}>
      {humanise(severity)}
    </Label>
  );
}

/** The state of a promise, an order, a ticket, an account or a run; one look for one word everywhere. */
export function StateLabel({ state }: { state: string }) {
  const key = state.toLowerCase().replace(/_/g, '-');
  return (
    <Label isCompact variant="outline" {...(STATE[key] ?? { color: 'grey' })}>
      {humanise(key)}
    </Label>
  );
}

export const KindLabel = ({ kind }: { kind: string }) => (
  <Label isCompact color={kind === 'dispatch' ? 'teal' : 'purple'} variant="outline">
    {humanise(kind)}
  </Label>
);
