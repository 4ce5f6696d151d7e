import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../api/problem';

/** What the caller did wrong stays wrong when asked again; what did not answer may answer the second time. */
function retry(failures: number, error: unknown): boolean {
  const worthIt = error instanceof ProblemError && (error.status === 0 || error.status >= 502);
  return worthIt && failures < 2;
}

/** Screens stay current by the feed; the slow reload is the net below it. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { retry, staleTime: 5_000, refetchOnWindowFocus: true, refetchInterval: 60_000 },
      mutations: { retry: false },
    },
  });
