export type Connection = 'connecting' | 'open' | 'lost';

/** What the shell shows of the feed: whether it runs, when it last said something, and the alerts nobody has seen. */
export interface FeedActivity {
  connection: Connection;
  lastEventAt: number | null;
  unseenAlerts: number;
}

export type FeedAction =
  | { kind: 'connection'; connection: Connection }
  | { kind: 'events'; types: string[]; at: number }
  | { kind: 'alerts-seen' };

export const QUIET: FeedActivity = { connection: 'connecting', lastEventAt: null, unseenAlerts: 0 };

export function follow(activity: FeedActivity, action: FeedAction): FeedActivity {
  switch (action.kind) {
    case 'connection':
      return activity.connection === action.connection ? activity : { ...activity, connection: action.connection };
    case 'events': {
      if (action.types.length === 0) return activity;
      const alerts = action.types.filter((type) => type === 'sla.alert-raised.v1').length;
      return { ...activity, lastEventAt: action.at, unseenAlerts: activity.unseenAlerts + alerts };
    }
    case 'alerts-seen':
      return activity.unseenAlerts === 0 ? activity : { ...activity, unseenAlerts: 0 };
  }
}
