import { describe, expect, it } from 'vitest';
import { calendarOf, checkCalendar, draftOf, readDays, readWindows, windowsText } from './calendarForm';

describe('windows', () => {
  it('are read in turn, midnight as 24:00', () => {
    expect(readWindows('08:00-12:00, 22:00 - 24:00')).toEqual([
      { opens: '08:00', closes: '12:00' },
      { opens: '22:00', closes: '00:00' },
    ]);
  });
  it('read back as they were written', () => {
    expect(windowsText(readWindows('08:00-12:00, 13:30-24:00') ?? [])).toBe('08:00-12:00, 13:30-24:00');
  });
  it.each(['8-12', '08:00', '08:00-25:00', '08:60-09:00'])('refuse "%s"', (text) => expect(readWindows(text)).toBeNull());
});

describe('weekdays', () => {
  it('are known by three letters', () => expect(readDays('Mon, friday')).toEqual(['MONDAY', 'FRIDAY']));
  it('refuse other names', () => expect(readDays('Mon, Xyz')).toBeNull());
});

describe('a draft', () => {
  it('becomes a calendar', () => {
    const draft = {
      ...draftOf(),
      id: 'de-shop',
      name: 'Shop',
      cutOffs: [{ warehouse: '', days: '', at: '14:00', inclusive: 'before' }],
      holidaysBy: 'place' as const,
      country: 'br',
      region: 'sp',
    };
    expect(checkCalendar(draft)).toEqual({});
    expect(calendarOf(draft)).toMatchObject({
      week: { MONDAY: [{ opens: '09:00', closes: '17:00' }], SUNDAY: [] },
      cutOffs: [{ warehouse: null, days: null, at: '14:00', inclusive: false }],
      holidays: { country: 'br', region: 'sp', feed: null },
    });
  });
  it('is refused without any open hour', () => {
    const week = { MONDAY: '', TUESDAY: '', WEDNESDAY: '', THURSDAY: '', FRIDAY: '', SATURDAY: '', SUNDAY: '' };
    expect(Object.keys(checkCalendar({ ...draftOf(), id: 'a', name: 'A', week }))).toEqual(['week.MONDAY']);
  });
});
