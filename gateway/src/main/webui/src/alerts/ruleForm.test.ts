import { describe, expect, it } from 'vitest';
import { checkRule, describeChannel, NEW_RULE } from './ruleForm';

const HOOK = { type: 'webhook', url: 'https://example.com/hook' } as const;

describe('checkRule', () => {
  it('takes the console alone', () => expect(checkRule({ ...NEW_RULE, name: 'x' })).toEqual({}));
  it('wants an address to send to', () => {
    const channels = [{ type: 'email' as const, address: 'nobody' }, { type: 'webhook' as const, url: 'ftp://x' }, { type: 'person' as const }];
    expect(Object.keys(checkRule({ ...NEW_RULE, name: 'x', channels }))).toEqual(['channels[0].address', 'channels[1].url', 'channels[1].secret', 'channels[2].person']);
  });
  it('wants a secret for a webhook unless it is known', () => {
    const rule = { ...NEW_RULE, name: 'x', channels: [HOOK] };
    expect(Object.keys(checkRule(rule))).toEqual(['channels[0].secret']);
    expect(checkRule(rule, [HOOK.url])).toEqual({});
  });
  it('takes the shown address of a chat that is known, and no other', () => {
    const shown = 'hooks.slack.com/…x7Qz';
    const rule = { ...NEW_RULE, name: 'x', channels: [{ type: 'slack' as const, url: shown }] };
    expect(checkRule(rule, [shown])).toEqual({});
    expect(Object.keys(checkRule(rule))).toEqual(['channels[0].url']);
  });
  it('wants somebody at every step of the ladder', () => {
    const ladder = { steps: [{ afterMinutes: 0, targets: [] }], repeats: 0 };
    expect(Object.keys(checkRule({ ...NEW_RULE, name: 'x', ladder }))).toEqual(['ladder.steps[0].afterMinutes', 'ladder.steps[0].targets']);
  });
});

describe('describeChannel', () => {
  it('never shows the address of a chat webhook', () =>
    expect(describeChannel({ type: 'slack', url: 'https://hooks.slack.com/services/T/B/key' })).toBe('Slack'));
  it('tells two chats apart by their ends', () => expect(describeChannel({ type: 'teams', url: 'acme.webhook.office.com/…x7Qz' })).toBe('Teams …x7Qz'));
});
