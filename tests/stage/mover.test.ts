import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bezier } from '../../src/stage/bezier.ts';
import { Mover } from '../../src/stage/mover.ts';

describe('an easing', () => {
  it('starts at 0, ends at 1 and never runs back', () => {
    for (const numbers of [
      [0.2, 0.7, 0.2, 1],
      [0.45, 0.05, 0.55, 0.95],
    ] as const) {
      const ease = bezier(numbers);
      expect(ease(0)).toBe(0);
      expect(ease(1)).toBe(1);
      fc.assert(
        fc.property(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          (a, b) => ease(Math.min(a, b)) <= ease(Math.max(a, b)) + 1e-6,
        ),
      );
    }
  });
});

describe('the mover', () => {
  it('moves one step after the other', () => {
    const mover = new Mover();
    const [a, b] = [{ x: 0 }, { x: 0 }];
    mover.play({ target: a, to: { x: 10 }, ms: 100 }, { target: b, to: { x: 10 }, ms: 100 });
    mover.advance(1000);
    mover.advance(1050);
    expect(a.x).toBeGreaterThan(0);
    expect(b.x).toBe(0);
    mover.advance(1100);
    expect(a.x).toBe(10);
    mover.advance(1150);
    expect(b.x).toBeGreaterThan(0);
    mover.advance(1200);
    expect(b.x).toBe(10);
    expect(mover.busy).toBe(false);
  });
  it('starts its clock with the first advance, however late that is', () => {
    const mover = new Mover();
    const a = { x: 0 };
    mover.play({ target: a, to: { x: 10 }, ms: 100 });
    mover.advance(50_000);
    expect(a.x).toBe(0);
  });
  it('waits before a step that asks for it', () => {
    const mover = new Mover();
    const a = { x: 0 };
    mover.play({ target: a, to: { x: 10 }, ms: 100, wait: 500 });
    mover.advance(0);
    mover.advance(499);
    expect(a.x).toBe(0);
    mover.advance(600);
    expect(a.x).toBe(10);
  });
  it('brings everything to its end when finished, in order, and calls every end once', () => {
    const mover = new Mover();
    const a = { x: 0, y: 5 };
    const told: string[] = [];
    mover.play(
      { target: a, to: { x: 1 }, ms: 100, begin: () => told.push('begin 1'), end: () => told.push('end 1') },
      { target: a, to: { x: 2, y: 7 }, ms: 100, end: () => told.push('end 2') },
    );
    mover.advance(0);
    mover.finish();
    expect(a).toEqual({ x: 2, y: 7 });
    expect(told).toEqual(['begin 1', 'end 1', 'end 2']);
    expect(mover.busy).toBe(false);
  });
  it('cuts where motion is off', () => {
    const mover = new Mover();
    mover.motion = false;
    const a = { x: 0 };
    mover.play({ target: a, to: { x: 4 }, ms: 900 });
    expect(a.x).toBe(4);
    expect(mover.busy).toBe(false);
  });
  it('gives way to a cut where three frames in a row come too late to show a movement', () => {
    const mover = new Mover();
    const a = { x: 0 };
    mover.play({ target: a, to: { x: 10 }, ms: 1000 });
    for (const now of [0, 80, 160]) mover.advance(now);
    expect(a.x).toBeLessThan(10);
    mover.advance(240);
    expect(a.x).toBe(10);
    expect(mover.busy).toBe(false);
  });
  it('forgives a late frame now and then', () => {
    const mover = new Mover();
    const a = { x: 0 };
    mover.play({ target: a, to: { x: 10 }, ms: 1000 });
    for (const now of [0, 80, 160, 176, 256, 336, 352]) mover.advance(now);
    expect(mover.busy).toBe(true);
  });
  it('asks for the loop when there is something to move', () => {
    const mover = new Mover();
    let asked = 0;
    mover.onBusy = () => asked++;
    mover.play({ target: { x: 0 }, to: { x: 1 }, ms: 10 });
    expect(asked).toBe(1);
  });
  it('forgets what it moved when dropped', () => {
    const mover = new Mover();
    const a = { x: 0 };
    mover.play({ target: a, to: { x: 1 }, ms: 10, end: () => expect.unreachable('the thing is gone') });
    mover.drop();
    mover.advance(0);
    expect(a.x).toBe(0);
  });
});
