import { describe, expect, it } from 'vitest';
import { bulletScale } from './bullet';
import { check, formOf, NEW, typedOf } from './thresholdForm';

const ON_TIME = { unit: 'orders', better: 'up' } as const;
const CANCELLED = { unit: 'orders', better: 'down' } as const;

describe('check', () => {
  it('takes what can be crossed and clears', () => {
    expect(check(NEW, ON_TIME)).toEqual({});
    expect(check({ ...NEW, warning: '3', critical: '5', recovery: '0.5' }, CANCELLED)).toEqual({});
  });
  it.each([
    [{ critical: '98' }, 'critical'],
    [{ recovery: '3' }, 'recovery'],
    [{ warning: '' }, 'warning'],
    [{ warning: '980' }, 'warning'],
    [{ minimumSample: '0' }, 'minimumSample'],
  ])('refuses %o', (part, field) => {
    expect(Object.keys(check({ ...NEW, ...part }, ON_TIME))).toEqual([field]);
  });
  it('refuses a limit on the wrong side where less is better', () => {
    expect(check({ ...NEW, warning: '5', critical: '3' }, CANCELLED)).toHaveProperty('critical');
  });
});

describe('formOf', () => {
  it('sends shares of one without the noise of dividing', () => {
    const form = formOf({ ...NEW, warning: '99.9', account: ' ', target: '' }, 'orders');
    expect(form).toMatchObject({ warning: 0.999, critical: 0.95, recovery: 0.005, account: null, target: null, minimumSample: 20 });
  });
  it('is what the editor shows again', () => {
    const form = formOf(NEW, 'orders');
    expect(typedOf({ ...form, id: '1', direction: 'at-least', unit: 'orders', changedAt: '', changedBy: '' })).toEqual(NEW);
  });
});

describe('bulletScale', () => {
  it('has room for limits, target and value in their order', () => {
    const scale = bulletScale({ warning: 0.98, critical: 0.95, target: 0.98, direction: 'at-least', unit: 'orders' }, 0.9);
    expect(scale.value).toBeGreaterThan(0);
    expect(scale.value).toBeLessThan(scale.critical);
    expect(scale.critical).toBeLessThan(scale.warning);
    expect(scale.warning).toBeLessThan(1);
  });
});
