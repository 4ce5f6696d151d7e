export interface Measure {
  id: string;
  title: string;
  /** The share to reach; null where less is better and no target is set. */
  target: number | null;
}

/** The measures of version 1; what each counts is written down in the monitor's contract. */
export const ON_TIME_DISPATCH: Measure = { id: 'on-time-dispatch.v1', title: 'On-time dispatch', target: 0.95 };
export const ON_TIME_DELIVERY: Measure = { id: 'on-time-delivery.v1', title: 'On-time delivery', target: 0.95 };

export const MEASURES: Measure[] = [
  ON_TIME_DISPATCH,
  ON_TIME_DELIVERY,
  { id: 'net-service-level.v1', title: 'Net service level', target: 0.95 },
  { id: 'cancellation-rate.v1', title: 'Cancellation rate', target: null },
];

export const measureOf = (id: string): Measure => MEASURES.find((each) => each.id === id) ?? ON_TIME_DISPATCH;
