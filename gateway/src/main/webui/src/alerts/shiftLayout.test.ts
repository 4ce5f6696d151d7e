import { describe, expect, it } from 'vitest';
import { layOut } from './shiftLayout';

const FROM = '2026-11-23T00:00:00Z';
const UNTIL = '2026-12-07T00:00:00Z';

describe('layOut', () => {
  it('gives everybody a lane and whoever only stands in the last', () => {
    const shifts = [
      { person: 'bob', from: FROM, until: '2026-11-30T00:00:00Z', isCover: false },
      { person: 'zoe', from: '2026-11-30T00:00:00Z', until: '2026-12-01T00:00:00Z', isCover: true },
    ];
    expect(layOut(shifts, ['alice', 'bob'], FROM, UNTIL).lanes).toEqual(['alice', 'bob', 'zoe']);
  });
  it('places a turn by its share of the time shown, cut at the ends', () => {
    const shift = { person: 'alice', from: '2026-11-20T00:00:00Z', until: '2026-11-30T00:00:00Z', isCover: false };
    expect(layOut([shift], ['alice'], FROM, UNTIL).blocks[0]).toMatchObject({ left: 0, width: 0.5, lane: 0 });
  });
});
