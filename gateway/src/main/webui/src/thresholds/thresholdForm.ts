import type { MeasureDefinition } from '../api/levels';
import type { Threshold, ThresholdForm, ThresholdWindow } from '../api/thresholds';

/** The editor's fields as they are typed: shares in percent, hours as they are. */
export interface Typed {
  measure: string;
  account: string;
  window: ThresholdWindow;
  target: string;
  warning: string;
  critical: string;
  recovery: string;
  minimumSample: string;
}

export const NEW: Typed = {
  measure: 'on-time-dispatch.v1',
  account: '',
  window: 'last-7-days',
  target: '98',
  warning: '98',
  critical: '95',
  recovery: '0.5',
  minimumSample: '20',
};

type Unit = MeasureDefinition['unit'];

export function typedOf(threshold: Threshold): Typed {
  const text = (value: number) => String(threshold.unit === 'hours' ? value : Number((value * 100).toFixed(4)));
  return {
    measure: threshold.measure,
    account: threshold.account ?? '',
    window: threshold.window,
    target: threshold.target === null ? '' : text(threshold.target),
    warning: text(threshold.warning),
    critical: text(threshold.critical),
    recovery: text(threshold.recovery),
    minimumSample: String(threshold.minimumSample),
  };
}

/** What is sent: shares of 1, without the noise of dividing by a hundred. */
export function formOf(typed: Typed, unit: Unit): ThresholdForm {
  const number = (text: string) => (unit === 'hours' ? Number(text) : Number((Number(text) / 100).toFixed(6)));
  return {
    measure: typed.measure,
    account: typed.account.trim() || null,
    window: typed.window,
    target: typed.target.trim() === '' ? null : number(typed.target),
    warning: number(typed.warning),
    critical: number(typed.critical),
    recovery: number(typed.recovery || '0'),
    minimumSample: Number(typed.minimumSample),
  };
}

/** What is wrong, by field; the service checks the same once more. */
export function check(typed: Typed, { unit, better }: Pick<MeasureDefinition, 'unit' | 'better'>): Record<string, string> {
  const wrong: Record<string, string> = {};
  const [warning, critical, recovery] = [Number(typed.warning), Number(typed.critical), Number(typed.recovery || '0')];
  for (const field of ['warning', 'critical'] as const) {
    if (typed[field].trim() === '' || !isLimit(Number(typed[field]), unit)) wrong[field] = unit === 'hours' ? 'Hours, 0 or more' : 'A percentage from 0 to 100';
  }
  if (Object.keys(wrong).length > 0) return wrong;
  if (better === 'up' ? critical >= warning : critical <= warning) wrong.critical = better === 'up' ? 'Less than the warning limit' : 'More than the warning limit';
  if (!(recovery >= 0)) wrong.recovery = '0 or more';
  else if (better === 'up' && unit === 'orders' && warning + recovery > 100) wrong.recovery = `It could never clear: at most ${(100 - warning).toFixed(2)}`;
  else if (better === 'down' && warning - recovery < 0) wrong.recovery = `It could never clear: at most ${warning}`;
  if (!Number.isInteger(Number(typed.minimumSample)) || Number(typed.minimumSample) < 1) wrong.minimumSample = 'A whole number, 1 or more';
  return wrong;
}

const isLimit = (value: number, unit: Unit) => value >= 0 && (unit === 'hours' || value <= 100);
