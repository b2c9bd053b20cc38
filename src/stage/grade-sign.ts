import type { GameObjects } from 'phaser';
import type { Grade } from '../scenario/compiled.ts';
import { tone } from './tone.ts';

/** The sign of an evidence grade, 16 px, its middle at x, y. They differ by shape; only the model's has colour (look.md §9). */
export function gradeSign(g: GameObjects.Graphics, grade: Grade, x: number, y: number, ink = tone('ink')): void {
  g.lineStyle(1.8, ink, 1);
  switch (grade) {
    case 'documented':
      g.fillStyle(ink).fillPoints(
        [
          { x: x - 5, y: y - 7 },
          { x: x + 2, y: y - 7 },
          { x: x + 5.5, y: y - 3.5 },
          { x: x + 5.5, y: y + 7 },
          { x: x - 5, y: y + 7 },
        ] as never,
        true,
      );
      g.lineStyle(1.2, tone('paper'))
        .lineBetween(x - 2.5, y, x + 3, y)
        .lineBetween(x - 2.5, y + 3, x + 3, y + 3);
      break;
    case 'argued':
      g.fillStyle(ink).fillPoints(
        [
          { x: x + 7, y: y - 7 },
          { x: x - 2, y: y - 4 },
          { x: x - 4, y: y + 2 },
          { x: x + 1, y: y + 2 },
          { x: x + 6, y: y - 2 },
        ] as never,
        true,
      );
      g.lineBetween(x - 7, y + 7, x + 1, y - 1);
      break;
    case 'inferred':
      g.lineBetween(x - 7, y + 5, x - 3, y + 5)
        .lineBetween(x - 2, y + 1, x + 2, y + 1)
        .lineBetween(x + 3, y - 3, x + 7, y - 3)
        .lineBetween(x + 6, y - 6, x + 6, y - 5);
      break;
    case 'disputed':
      g.beginPath()
        .moveTo(x - 2, y - 6)
        .lineTo(x - 7, y)
        .lineTo(x - 2, y + 6)
        .strokePath();
      g.beginPath()
        .moveTo(x + 2, y - 6)
        .lineTo(x + 7, y)
        .lineTo(x + 2, y + 6)
        .strokePath();
      break;
    case 'unknowable':
      for (let i = 0; i < 8; i++) {
        g.beginPath()
          .arc(x, y, 6.5, (i * Math.PI) / 4, (i * Math.PI) / 4 + 0.5)
          .strokePath();
      }
      break;
    case 'model':
      g.fillStyle(0xb9cbe0).fillRect(x - 7, y - 7, 14, 14);
      g.lineStyle(1.2, tone('slate'));
      for (const d of [-8, -3, 2, 7])
        g.lineBetween(
          Math.max(x - 7, x + d - 4),
          Math.min(y + 7, y + 7 - Math.max(0, -7 - (d - 4))),
          Math.min(x + 7, x + d + 7),
          Math.max(y - 7, y - 4 + Math.max(0, d)),
        );
      g.lineStyle(1.6, tone('slate')).strokeRect(x - 7, y - 7, 14, 14);
      break;
  }
}
