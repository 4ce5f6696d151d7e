import type { Amendment } from '../api/amendments';

/** Whether it is worth looking again soon: it moves promises, or its moment has come. */
export const isUnderWay = ({ state, holdsFrom }: Pick<Amendment, 'state' | 'holdsFrom'>, now: number): boolean =>
  state === 'moving' || (state === 'waiting' && Date.parse(holdsFrom) <= now + 60_000);
