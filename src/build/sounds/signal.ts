/** Small signal kit for the sound script: seeded noise, filters, envelopes. Mono, 48 kHz, floats in −1…1. */
export const RATE = 48_000;
export type Signal = Float32Array;

/** A seeded generator (mulberry32), so that the same script makes the same sound. */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const silence = (seconds: number): Signal => new Float32Array(Math.round(seconds * RATE));

export function noise(seconds: number, random: () => number): Signal {
  return silence(seconds).map(() => random() * 2 - 1);
}

/** Biquad filter (RBJ cookbook). `q` 0.7 is flat. */
export function filter(kind: 'low' | 'high' | 'band', frequency: number, q: number, input: Signal): Signal {
  const w = (2 * Math.PI * frequency) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const c = Math.cos(w);
  const b = kind === 'low' ? [(1 - c) / 2, 1 - c, (1 - c) / 2] : kind === 'high' ? [(1 + c) / 2, -(1 + c), (1 + c) / 2] : [alpha, 0, -alpha];
  const a0 = 1 + alpha;
  const [b0 = 0, b1 = 0, b2 = 0] = b.map((x) => x / a0);
  const a1 = (-2 * c) / a0;
  const a2 = (1 - alpha) / a0;
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return input.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Multiplies by a line through [second, level] points. */
export function shape(points: [number, number][], input: Signal): Signal {
  return input.map((x, i) => {
    const t = i / RATE;
    const k = points.findIndex(([at]) => at > t);
    if (k === -1) return x * (points.at(-1)?.[1] ?? 0);
    const [t1, v1] = points[k] as [number, number];
    const [t0, v0] = points[k - 1] ?? [0, v1];
    return x * (v0 + ((v1 - v0) * (t - t0)) / Math.max(1e-6, t1 - t0));
  });
}

/** Lays parts over each other at their second. */
export function mix(seconds: number, parts: [number, Signal, number?][]): Signal {
  const out = silence(seconds);
  for (const [at, part, gain = 1] of parts) {
    const from = Math.round(at * RATE);
    for (let i = 0; i < part.length && from + i < out.length; i++) out[from + i] = (out[from + i] ?? 0) + (part[i] ?? 0) * gain;
  }
  return out;
}

export const tone = (seconds: number, frequency: number): Signal => silence(seconds).map((_, i) => Math.sin((2 * Math.PI * frequency * i) / RATE));

/** Makes a bed that loops without a click: its last `fade` seconds are folded over its first. */
export function loop(input: Signal, fade: number): Signal {
  const n = Math.round(fade * RATE);
  const out = input.slice(0, input.length - n);
  for (let i = 0; i < n; i++) {
    const k = i / n;
    out[i] = (out[i] ?? 0) * Math.sqrt(k) + (input[input.length - n + i] ?? 0) * Math.sqrt(1 - k);
  }
  return out;
}

/** A WAV file of 16 bits. */
export function wav(input: Signal): Buffer {
  const data = Buffer.alloc(44 + input.length * 2);
  data.write('RIFF', 0);
  data.writeUInt32LE(36 + input.length * 2, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(input.length * 2, 40);
  for (const [i, x] of input.entries()) data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, x)) * 32767), 44 + i * 2);
  return data;
}
