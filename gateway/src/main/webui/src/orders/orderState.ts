/** Later milestones say more about an order than earlier ones. */
const BY_WEIGHT = ['refunded', 'returned', 'cancelled', 'delivered', 'dispatched', 'placed'] as const;

/** The word for where an order stands, from the milestones that it reached. */
export const stateOf = (reached: (milestone: string) => boolean): string => BY_WEIGHT.find(reached) ?? 'announced';
