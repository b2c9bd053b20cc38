import { describe, expect, it } from 'vitest';
import { REST_MS, waitBefore } from '../../src/stage/when-to-show.ts';
import { views } from './views.ts';

describe('when the stage shows what changed', () => {
  it('shows the first turn of a sheet at once', () => {
    expect(waitBefore(views.papers, views.inHand, REST_MS, false)).toBe(0);
  });
  it('waits until the hand rests where sheets are turned faster', () => {
    expect(waitBefore(views.papers, views.inHand, REST_MS - 1, false)).toBe(REST_MS);
  });
  it('never waits where the hand writes or draws on the same sheet', () => {
    expect(waitBefore(views.forecast, views.forecast, 1, false)).toBe(0);
  });
  it('never waits for what was touched on the stage itself', () => {
    expect(waitBefore(views.papers, views.inHand, 1, true)).toBe(0);
  });
  it('never waits with the first view', () => {
    expect(waitBefore(null, views.papers, 0, false)).toBe(0);
  });
});
