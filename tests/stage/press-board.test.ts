import { describe, expect, it } from 'vitest';
import { PressBoard } from '../../src/stage/press-board.ts';

const press = () => undefined;
const at = (id: string, x: number, y: number, w = 10, h = 10) => ({ id, rect: { x, y, w, h }, press });

describe('the board of what can be pressed', () => {
  it('finds the front-most at a point', () => {
    const board = new PressBoard();
    board.add(at('back', 0, 0, 20, 20));
    board.add(at('front', 5, 5));
    expect(board.at(7, 7)?.id).toBe('front');
    expect(board.at(2, 2)?.id).toBe('back');
    expect(board.at(50, 50)).toBeNull();
  });
  it('lets the wider hit area of one give way to the plate of another', () => {
    const board = new PressBoard();
    board.add(at('plate', 0, 0));
    board.add({ ...at('paper', 40, 40), hit: { x: 0, y: 0, w: 100, h: 100 } });
    expect(board.at(5, 5)?.id).toBe('plate');
    expect(board.at(20, 20)?.id).toBe('paper');
  });
  it('keeps one of each id, the latest', () => {
    const board = new PressBoard();
    board.add(at('main', 0, 0));
    board.add(at('main', 100, 0));
    expect(board.targets()).toEqual([{ id: 'main', rect: { x: 100, y: 0, w: 10, h: 10 } }]);
  });
  it('hides what lies under a sheet that was rolled down over it', () => {
    const board = new PressBoard();
    board.add(at('under', 10, 10));
    board.add(at('beside', 200, 10));
    board.cover({ x: 0, y: 0, w: 100, h: 100 });
    expect(board.targets().map((t) => t.id)).toEqual(['beside']);
  });
});
