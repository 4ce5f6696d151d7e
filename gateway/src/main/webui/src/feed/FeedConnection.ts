import { EVENT_TYPES, GAP, TICKET_CLOCK } from './eventTypes';
import type { Connection } from './activity';

// Measurements are left out unless asked for; the service-level charts follow them.
const ADDRESS = '/api/v1/feed?types=*';
const RETRY_MS = 3000;

/** The key of an event about a ticket is its number. */
const isTicketClock = ({ type, data }: MessageEvent<string>): boolean => type.startsWith('sla.') && data.includes('"key":"TCK-');

export interface FeedListener {
  /** Screens ask for what became stale, so the type is all that is read of an event, and of a promise whether it is a ticket's; a burst costs no parsing. */
  heard: (type: string) => void;
  changed: (connection: Connection) => void;
  /** The stream could not resume where it stopped; events may have been missed. */
  gap: () => void;
}

/**
 * The one stream of a tab. The browser resumes a dropped stream by itself with Last-Event-ID; a refused one is CLOSED
 * and stays so, therefore the session is probed (which leaves for sign-in when it has ended) and a new stream opened.
 */
export class FeedConnection {
  private source: EventSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastId: string | undefined;

  constructor(
    private readonly listener: FeedListener,
    private readonly probeSession: () => Promise<unknown>,
    private readonly open: (address: string) => EventSource = (address) => new EventSource(address),
  ) {}

  start(): void {
    this.listener.changed('connecting');
    const source = this.open(this.lastId ? `${ADDRESS}&lastEventId=${encodeURIComponent(this.lastId)}` : ADDRESS);
    source.onopen = () => this.listener.changed('open');
    source.onerror = () => this.failed(source);
    EVENT_TYPES.forEach((type) => source.addEventListener(type, (message) => this.hear(message)));
    source.addEventListener(GAP, () => this.listener.gap());
    this.source = source;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = undefined;
  }

  private hear(message: MessageEvent<string>): void {
    if (message.lastEventId) this.lastId = message.lastEventId;
    this.listener.heard(isTicketClock(message) ? TICKET_CLOCK : message.type);
  }

  private failed(source: EventSource): void {
    this.listener.changed('lost');
    if (source.readyState !== 2 /* CLOSED */) return;
    source.close();
    this.timer = setTimeout(() => void this.again(), RETRY_MS);
  }

  private async again(): Promise<void> {
    try {
      await this.probeSession();
      this.listener.gap();
      this.start();
    } catch {
      this.timer = setTimeout(() => void this.again(), RETRY_MS);
    }
  }
}
