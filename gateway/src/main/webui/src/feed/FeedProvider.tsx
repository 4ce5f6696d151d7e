import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, type ReactNode } from 'react';
import { getMe } from '../api/me';
import { follow, QUIET } from './activity';
import { FeedConnection } from './FeedConnection';
import { FeedContext } from './useFeed';
import { isToldOn, staleKeys } from './staleness';

/** A burst of events makes each list reload once, not once an event. */
const SETTLE_MS = 1000;

/** Keeps the tab's stream and reloads what its events made stale; only what is on screen is asked for again. */
export function FeedProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [activity, dispatch] = useReducer(follow, QUIET);

  useEffect(() => {
    let waiting: string[] = [];
    let toldOn: string[] = [];
    const settle = setInterval(() => {
      const types = waiting;
      waiting = [];
      dispatch({ kind: 'events', types, at: Date.now() });
      new Set([...new Set([...types, ...toldOn])].flatMap(staleKeys)).forEach((key) => void queries.invalidateQueries({ queryKey: [key] }));
      toldOn = types.filter(isToldOn);
    }, SETTLE_MS);
    const connection = new FeedConnection(
      {
        heard: (type) => waiting.push(type),
        changed: (state) => dispatch({ kind: 'connection', connection: state }),
        gap: () => void queries.invalidateQueries(),
      },
      getMe,
    );
    connection.start();
    return () => {
      clearInterval(settle);
      connection.stop();
    };
  }, [queries]);

  const alertsSeen = () => dispatch({ kind: 'alerts-seen' });
  return <FeedContext value={{ ...activity, alertsSeen }}>{children}</FeedContext>;
}
