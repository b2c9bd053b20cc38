import type { GameObjects } from 'phaser';
import { group } from '../group.ts';
import type { Kit } from '../kit.ts';
import type { Staging } from '../staging.ts';
import { tone } from '../tone.ts';
import { words, wordsWidth } from '../words.ts';

const ARMS = ['The road taken', 'Roads not taken'] as const;

/** The motif: one solid line for what was taken, one dashed for what was not, each with its name. It ends before `end`. */
export function roadFork(kit: Kit, { work, small, sombre, zoom }: Staging, end: number): GameObjects.Container {
  const g = kit.scene.add.graphics();
  const size = small ? 14 : 17 * zoom;
  const named = Math.max(...ARMS.map((arm) => wordsWidth(kit, arm, { face: 'label', size })));
  const reach = Math.min(end - named - 8, work.x + work.w * 0.62);
  const x = work.x + (reach - work.x) * 0.4;
  const y = work.y + (small ? 17 : 34);
  const spread = small ? 9 : 18;
  const knot = small ? 6 : 9;
  g.lineStyle(2.4, tone(sombre ? 'chalk2' : 'glow')).lineBetween(work.x + 10, y, x - knot, y);
  const curve = (down: number): { x: number; y: number }[] =>
    Array.from({ length: 41 }, (_, i) => {
      const t = Math.min(1, i / 12);
      return { x: x + knot + ((reach - x - knot) * i) / 40, y: y + down * spread * t * t * (3 - 2 * t) };
    });
  g.lineStyle(4, tone(sombre ? 'chalk' : 'oxideLit')).strokePoints(curve(-1) as never);
  const low = curve(1);
  g.lineStyle(3.4, tone('slateLit'));
  for (let i = 0; i < low.length - 1; i += 2) {
    const [a, b] = [low[i], low[i + 1]];
    if (a && b) g.lineBetween(a.x, a.y, a.x + (b.x - a.x) * 1.15, a.y + (b.y - a.y) * 1.15);
  }
  g.fillStyle(tone('night'))
    .fillCircle(x, y, knot)
    .lineStyle(2.6, tone(sombre ? 'chalk2' : 'glow'))
    .strokeCircle(x, y, knot);
  const names = ARMS.map((arm, i) => {
    const name = words(kit, reach + 6, 0, arm, { face: 'label', size, colour: 'chalk', shadow: true });
    name.y = y + (i ? spread : -spread) - name.height / 2;
    return name;
  });
  return group(kit, 0, 0, [g, ...names]);
}
