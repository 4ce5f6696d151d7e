/** The kinds of risks as people say them, in the order of the page. */
export const RISK_KINDS: Record<string, string> = {
  'silent-source': 'Silent source',
  'warehouse-backlog': 'Warehouse backlog',
  'delayed-fulfilment': 'Delayed fulfilment',
  'stuck-orders': 'Stuck orders',
  discrepancies: 'Discrepancies',
  'refund-bottleneck': 'Refund bottleneck',
};

/** The kind in words; one that a newer service adds is shown as it is. */
export const kindTitle = (kind: string): string => RISK_KINDS[kind] ?? kind;
