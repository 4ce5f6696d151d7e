import { describe, expect, it } from 'vitest';
import { checkRule, NEW_RULE } from './ruleForm';

const HOOK = { type: 'webhook', url: 'https://example.com/hook' } as const;

describe('checkRule', () => {
  it('takes the console alone', () => expect(checkRule({ ...NEW_RULE, name: 'x' })).toEqual({}));
  it('wants an address to send to', () => {
    const channels = [{ type: 'email' as const, address: 'nobody' }, { type: 'webhook' as const, url: 'ftp://x' }];
    expect(Object.keys(checkRule({ ...NEW_RULE, name: 'x', channels }))).toEqual(['channels[0].address', 'channels[1].url', 'channels[1].secret']);
  });
  it('wants a secret for a webhook unless it is known', () => {
    const rule = { ...NEW_RULE, name: 'x', channels: [HOOK] };
    expect(Object.keys(checkRule(rule))).toEqual(['channels[0].secret']);
    expect(checkRule(rule, [HOOK.url])).toEqual({});
  });
});
