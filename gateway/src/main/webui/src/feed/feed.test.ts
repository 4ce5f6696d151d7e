import { afterEach, describe, expect, it, vi } from 'vitest';
import { follow, QUIET } from './activity';
import { FeedConnection } from './FeedConnection';
import { staleKeys } from './staleness';

describe('follow', () => {
  it('counts the alerts nobody has seen and forgets them when somebody looks', () => {
    const types = ['sla.alert-raised.v1', 'order.placed.v1', 'sla.alert-raised.v1'];
    const heard = follow(QUIET, { kind: 'events', types, at: 7 });
    expect(heard).toMatchObject({ unseenAlerts: 2, lastEventAt: 7 });
    expect(follow(heard, { kind: 'alerts-seen' }).unseenAlerts).toBe(0);
  });
  it('is the same object when nothing changes, so that nothing is drawn again', () => {
    expect(follow(QUIET, { kind: 'events', types: [], at: 7 })).toBe(QUIET);
    expect(follow(QUIET, { kind: 'connection', connection: 'connecting' })).toBe(QUIET);
  });
});

describe('staleKeys', () => {
  it('names what an event changes on the screens', () => {
    expect(staleKeys('sla.breached.v1')).toEqual(['promises', 'overview', 'orders']);
    expect(staleKeys('sla.alert-raised.v1')).toEqual(['alerts']);
    expect(staleKeys('ticket.escalated.v1')).toEqual(['tickets']);
    expect(staleKeys('ticket-clock')).toContain('tickets');
    expect(staleKeys('weather.changed.v1')).toEqual([]);
  });
});

class StubSource extends EventTarget {
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readyState = 0;
  close = vi.fn();
}

describe('FeedConnection', () => {
  afterEach(() => vi.useRealTimers());

  function connect(probe: () => Promise<unknown>) {
    const sources: StubSource[] = [];
    const addresses: string[] = [];
    const listener = { heard: vi.fn(), changed: vi.fn(), gap: vi.fn() };
    const connection = new FeedConnection(listener, probe, (address) => {
      addresses.push(address);
      sources.push(new StubSource());
      return sources.at(-1) as unknown as EventSource;
    });
    connection.start();
    return { sources, addresses, listener, connection };
  }

  it('tells the type of each event', () => {
    const { sources, listener } = connect(vi.fn());
    sources[0]?.dispatchEvent(new MessageEvent('ticket.opened.v1', { data: '{}', lastEventId: '5' }));
    expect(listener.heard).toHaveBeenCalledWith('ticket.opened.v1');
  });
  it('hears a turn of a ticket’s clock as such, whatever its type', () => {
    const { sources, listener } = connect(vi.fn());
    const clock = (key: string) => new MessageEvent('sla.paused.v1', { data: `{"id":"1","type":"sla.paused.v1","topic":"sla.events","key":"${key}"}` });
    sources[0]?.dispatchEvent(clock('TCK-000131'));
    sources[0]?.dispatchEvent(clock('ACME/4711'));
    expect(listener.heard.mock.calls).toEqual([['ticket-clock'], ['sla.paused.v1']]);
  });
  it('leaves a dropped stream to the browser, which resumes it', () => {
    const { sources, listener } = connect(vi.fn());
    sources[0]?.onerror?.();
    expect(listener.changed).toHaveBeenLastCalledWith('lost');
    expect(sources[0]?.close).not.toHaveBeenCalled();
  });
  it('probes the session after a refusal and resumes after the last event it heard', async () => {
    vi.useFakeTimers();
    const probe = vi.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValue({});
    const { sources, addresses, listener } = connect(probe);
    sources[0]?.dispatchEvent(new MessageEvent('order.placed.v1', { data: '{}', lastEventId: 'a:7' }));
    Object.assign(sources[0] ?? {}, { readyState: 2 });
    sources[0]?.onerror?.();
    await vi.advanceTimersByTimeAsync(6000);
    expect(probe).toHaveBeenCalledTimes(2);
    expect(addresses[1]).toContain('lastEventId=a%3A7');
    expect(listener.gap).toHaveBeenCalledOnce();
  });
  it('asks screens to read anew when the gateway kept too little', () => {
    const { sources, listener } = connect(vi.fn());
    sources[0]?.dispatchEvent(new MessageEvent('feed.gap', { data: '{}' }));
    expect(listener.gap).toHaveBeenCalledOnce();
  });
});
