import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import type { Page } from '../api/http';

/** A list that is read page by page; `rows` are all pages read so far. */
export function usePages<T>(queryKey: QueryKey, load: (cursor?: string) => Promise<Page<T>>, enabled = true) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<T>) => last.next ?? undefined,
    enabled,
  });
  const rows = query.data?.pages.flatMap((page) => page.items);
  const more = query.hasNextPage
    ? { load: () => void query.fetchNextPage(), isLoading: query.isFetchingNextPage }
    : undefined;
  return { data: rows, error: query.error, refetch: query.refetch, more };
}
