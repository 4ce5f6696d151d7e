import type { Threshold } from '../api/thresholds';

/** Places on a bullet chart, each from 0 (left) to 1 (right). */
export interface BulletScale {
  warning: number;
  critical: number;
  target: number | null;
  value: number;
}

/** Lays limits and value out on one scale that shows all of them and some room on either side. */
export function bulletScale({ warning, critical, target, direction, unit }: Pick<Threshold, 'warning' | 'critical' | 'target' | 'direction' | 'unit'>, value: number): BulletScale {
  const shown = [warning, critical, value, ...(target === null ? [] : [target])];
  const room = Math.max(Math.abs(warning - critical), 0.001);
  const isShareToRaise = direction === 'at-least' && unit === 'orders';
  const low = Math.max(0, Math.min(...shown) - room);
  const high = isShareToRaise ? 1 : Math.max(...shown) + room;
  const place = (at: number) => (at - low) / (high - low || 1);
  return { warning: place(warning), critical: place(critical), target: target === null ? null : place(target), value: place(value) };
}
