import { describe, expect, it } from 'vitest';
import { checkHours, describeWindow, hoursOf, NIGHT, WORKDAY } from './hours';

describe('checkHours', () => {
  it('takes a night that ends on the next day', () => expect(checkHours('quietHours', hoursOf(NIGHT))).toEqual({}));
  it('refuses hours that begin when they end', () =>
    expect(Object.keys(checkHours('quietHours', hoursOf({ ...NIGHT, until: '22:00' })))).toEqual(['quietHours.windows[0].until']));
  it('refuses an unknown zone', () =>
    expect(Object.keys(checkHours('quietHours', { zone: 'Mars/Base', windows: [NIGHT] }))).toEqual(['quietHours.zone']));
});

describe('describeWindow', () => {
  it('joins days that follow each other', () => expect(describeWindow(WORKDAY)).toBe('Mon–Fri 08:00–18:00'));
  it('names all days as daily', () => expect(describeWindow(NIGHT)).toBe('daily 22:00–07:00'));
  it('lists others', () => expect(describeWindow({ days: ['mon', 'wed'], from: '08:00', until: '24:00' })).toBe('Mon, Wed 08:00–24:00'));
});
