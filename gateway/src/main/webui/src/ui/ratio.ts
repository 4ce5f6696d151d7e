/** What is measured as a share: how many of how many. */
export interface Sums {
  numerator: number | string | null;
  denominator: number | string | null;
}

/** The share, or null where nothing was counted: no orders are not zero percent. */
export function ratio({ numerator, denominator }: Sums): number | null {
  const of = Number(denominator ?? 0);
  return of > 0 ? Number(numerator ?? 0) / of : null;
}

/** Adds sums before anyone divides; the mean of percentages would be another number. */
export function total(rows: Sums[]): { numerator: number; denominator: number } {
  return rows.reduce<{ numerator: number; denominator: number }>(
    (sum, row) => ({
      numerator: sum.numerator + Number(row.numerator ?? 0),
      denominator: sum.denominator + Number(row.denominator ?? 0),
    }),
    { numerator: 0, denominator: 0 },
  );
}

/** The sums of each key, in the order of the keys; a key without rows counts nothing. */
export function totalBy<T extends Sums>(rows: T[], keys: string[], keyOf: (row: T) => string | undefined) {
  const grouped = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const row of rows) grouped.get(keyOf(row) ?? '')?.push(row);
  return keys.map((key) => total(grouped.get(key) ?? []));
}
