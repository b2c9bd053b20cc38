/** What each sound is made of. Quiet things of a reading room; no music, no voices, no bells. */
import { filter, loop, mix, noise, type Signal, seeded, shape, tone } from './signal.ts';

/** A dry rustle: grains of bright noise under an arc. */
function rustle(seed: number, seconds: number, grains: number, bright: number): Signal {
  const random = seeded(seed);
  const body = shape(
    [
      [0, 0],
      [seconds * 0.25, 0.5],
      [seconds * 0.7, 0.35],
      [seconds, 0],
    ],
    filter('band', bright, 0.6, noise(seconds, random)),
  );
  const parts: [number, Signal, number][] = [[0, body, 0.5]];
  for (let i = 0; i < grains; i++) {
    const at = random() * seconds * 0.85;
    const length = 0.004 + random() * 0.02;
    const grain = shape(
      [
        [0, 1],
        [length, 0],
      ],
      filter('high', 1800 + random() * 3000, 0.7, noise(length + 0.01, random)),
    );
    parts.push([at, grain, (0.2 + random() * 0.5) * Math.sin((Math.PI * at) / seconds)]);
  }
  return mix(seconds, parts);
}

/** A soft blow on wood or pad. */
function thud(seed: number, frequency: number, seconds: number): Signal {
  const random = seeded(seed);
  const low = shape(
    [
      [0, 0],
      [0.004, 1],
      [0.05, 0.35],
      [seconds, 0],
    ],
    tone(seconds, frequency),
  );
  const pad = shape(
    [
      [0, 0],
      [0.003, 1],
      [0.06, 0],
    ],
    filter('low', 900, 0.7, noise(0.08, random)),
  );
  return mix(seconds, [
    [0, low, 0.8],
    [0, pad, 0.9],
  ]);
}

/** Short strokes of a point on paper. */
function strokes(seed: number, seconds: number, count: number, bright: number): Signal {
  const random = seeded(seed);
  const parts: [number, Signal, number][] = [];
  for (let i = 0; i < count; i++) {
    const length = 0.05 + random() * 0.09;
    const stroke = shape(
      [
        [0, 0],
        [0.012, 1],
        [length * 0.6, 0.6],
        [length, 0],
      ],
      filter('band', bright * (0.85 + random() * 0.3), 1.4, noise(length + 0.01, random)),
    );
    parts.push([(i / count) * (seconds - 0.15) + random() * 0.03, stroke, 0.6 + random() * 0.4]);
  }
  return mix(seconds, parts);
}

function bed(seed: number, seconds: number, make: (random: () => number, seconds: number) => Signal): Signal {
  return loop(make(seeded(seed), seconds + 2), 2);
}

/** A slow, irregular swell between two levels. */
function swell(random: () => number, seconds: number, low: number, high: number, every: number): [number, number][] {
  const points: [number, number][] = [];
  for (let t = 0; t <= seconds + every; t += every * (0.6 + random() * 0.8)) points.push([t, low + random() * (high - low)]);
  return points;
}

/** Name → signal and loudness in LUFS that the mix is set to. */
export const score: Record<string, { make: () => Signal; lufs: number }> = {
  'paper-1': { make: () => rustle(11, 0.55, 46, 4200), lufs: -26 },
  'paper-2': { make: () => rustle(12, 0.48, 38, 4800), lufs: -26 },
  'paper-3': { make: () => rustle(13, 0.62, 52, 3800), lufs: -26 },
  lay: {
    make: () =>
      mix(0.4, [
        [0, rustle(21, 0.22, 14, 3200), 0.7],
        [0.16, thud(22, 120, 0.16), 0.35],
      ]),
    lufs: -28,
  },
  folder: {
    make: () =>
      mix(0.62, [
        [0, rustle(31, 0.4, 22, 1500), 1],
        [0.36, rustle(32, 0.24, 30, 5200), 0.4],
        [0.42, thud(33, 95, 0.18), 0.3],
      ]),
    lufs: -26,
  },
  pencil: { make: () => strokes(41, 0.32, 2, 3600), lufs: -30 },
  pen: { make: () => strokes(51, 0.9, 6, 5200), lufs: -30 },
  stamp: {
    make: () =>
      mix(0.45, [
        [0, thud(61, 78, 0.3), 1],
        [0.12, rustle(62, 0.14, 10, 2600), 0.3],
      ]),
    lufs: -25,
  },
  envelope: {
    make: () =>
      mix(0.75, [
        [0, rustle(71, 0.6, 90, 2600), 1],
        [0.5, rustle(72, 0.22, 16, 4200), 0.5],
      ]),
    lufs: -25,
  },
  seal: {
    make: () =>
      mix(1.3, [
        [0, rustle(81, 0.4, 26, 3400), 0.7],
        [0.45, thud(82, 105, 0.2), 0.5],
        [0.62, strokes(83, 0.6, 4, 1900), 0.6],
      ]),
    lufs: -26,
  },
  card: {
    make: () =>
      mix(0.3, [
        [0, rustle(91, 0.16, 10, 2800), 0.8],
        [0.1, thud(92, 160, 0.1), 0.3],
      ]),
    lufs: -29,
  },
  stove: {
    make: () =>
      bed(101, 24, (random, s) => {
        const rumble = shape(swell(random, s, 0.5, 1, 3), filter('low', 140, 0.7, noise(s, random)));
        const crackle: [number, Signal, number][] = [[0, rumble, 0.9]];
        for (let i = 0; i < 34; i++)
          crackle.push([
            random() * s,
            shape(
              [
                [0, 1],
                [0.012, 0],
              ],
              filter('band', 1200 + random() * 1800, 2, noise(0.02, random)),
            ),
            0.03 + random() * 0.08,
          ]);
        return mix(s, crackle);
      }),
    lufs: -40,
  },
  wind: {
    make: () =>
      bed(111, 24, (random, s) =>
        mix(s, [
          [0, shape(swell(random, s, 0.25, 1, 2.5), filter('band', 420, 1.2, noise(s, random))), 1],
          [0, shape(swell(random, s, 0.1, 0.7, 2), filter('band', 900, 2.5, noise(s, random))), 0.35],
        ]),
      ),
    lufs: -40,
  },
  train: {
    make: () =>
      bed(121, 24, (random, s) => {
        const far = shape(swell(random, s, 0.4, 0.9, 5), filter('low', 220, 0.7, noise(s, random)));
        const beats: [number, Signal, number][] = [[0, far, 0.8]];
        for (let t = 0.4; t < s; t += 1.1)
          for (const d of [0, 0.16]) beats.push([t + d, filter('low', 300, 0.7, thud(122 + Math.round(t * 10), 70, 0.12)), 0.25]);
        return mix(s, beats);
      }),
    lufs: -41,
  },
  rain: {
    make: () =>
      bed(131, 24, (random, s) => {
        const parts: [number, Signal, number][] = [[0, filter('high', 1200, 0.7, noise(s, random)), 0.25]];
        for (let i = 0; i < 320; i++)
          parts.push([
            random() * s,
            shape(
              [
                [0, 1],
                [0.006, 0],
              ],
              filter('band', 2200 + random() * 2600, 3, noise(0.012, random)),
            ),
            0.1 + random() * 0.25,
          ]);
        return mix(s, parts);
      }),
    lufs: -41,
  },
};
