import { createContext, use } from 'react';
import { QUIET, type FeedActivity } from './activity';

export interface Feed extends FeedActivity {
  alertsSeen: () => void;
}

export const FeedContext = createContext<Feed>({ ...QUIET, alertsSeen: () => undefined });

/** The state of this tab's live feed; the screens themselves follow it through their queries. */
export const useFeed = (): Feed => use(FeedContext);
