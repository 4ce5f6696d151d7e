import type { Page, Query } from '../api/http';
import { listServiceLevels, type ServiceLevel } from '../api/levels';

/** More rows than a chart or a table on a screen can carry; a query that makes more is asked too finely. */
const MOST_PAGES = 10;

/** All rows of a service-level query, page after page. */
export async function readLevels(query: Query): Promise<ServiceLevel[]> {
  const rows: ServiceLevel[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer: Page<ServiceLevel> = await listServiceLevels({ ...query, limit: 500, cursor });
    rows.push(...answer.items);
    cursor = answer.next;
    if (!cursor) break;
  }
  return rows;
}
