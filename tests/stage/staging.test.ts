import { describe, expect, it } from 'vitest';
import { placeOf, stagingOf } from '../../src/stage/staging.ts';
import { shelf, views, windows } from './views.ts';

describe('what the stage is set for', () => {
  it.each(
    Object.entries({
      situation: 'situation',
      papers: 'papers',
      inHand: 'papers',
      options: 'options',
      picked: 'options',
      shut: 'shut',
      beat: 'sheet',
      chart: 'chart',
      forecast: 'forecast',
      toll: 'toll',
      road: 'road',
      discuss: 'discuss',
      closed: 'closed',
    }),
  )('%s is staged as %s', (name, place) => {
    expect(placeOf(views[name as keyof typeof views])).toBe(place);
  });
  it('is the shelf for the shelf', () => {
    expect(placeOf(shelf)).toBe('shelf');
  });
});

describe.each(windows)('a window of $width × $height at text size $textScale', (size) => {
  it.each(Object.entries(views))('%s: wall, work and rail stand one under the other inside the stage', (_, view) => {
    const { floor, roomLine, work, rail, desk } = stagingOf(view, size);
    expect(roomLine).toBeGreaterThanOrEqual(floor.y);
    expect(work.y).toBeGreaterThanOrEqual(roomLine);
    expect(work.h).toBeGreaterThan(60);
    if (!desk) expect(work.y + work.h).toBeLessThanOrEqual(rail.y + 0.5);
    expect(rail.y + rail.h).toBeLessThanOrEqual(floor.y + floor.h + 0.5);
  });
  it.each(Object.entries(views))('%s: nothing of the stage lies under the panel', (_, view) => {
    const { desk, work, rail, tabs, layout } = stagingOf(view, size);
    if (desk) return;
    const { panel } = layout;
    const beside = panel.y <= layout.stage.y;
    for (const rect of [work, rail, tabs]) {
      if (beside) expect(rect.x + rect.w).toBeLessThanOrEqual(panel.x);
      else expect(rect.y + rect.h).toBeLessThanOrEqual(panel.y + 0.5);
    }
  });
});
