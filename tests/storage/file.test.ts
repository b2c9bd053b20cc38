import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFile, importFile } from '../../src/storage/file.ts';
import { LOG_BYTES_MOST } from '../../src/storage/log-shape.ts';
import { tinyDossier } from '../fixtures/tiny-dossier.ts';
import { anyPlay } from '../play/random-play.ts';

const file = (change: object): string =>
  JSON.stringify({ app: 'roads-not-taken', format: 1, dossier: 'tiny', hash: '0badcafe', seed: 1, events: [], ...change });

describe('an exported log', () => {
  it('is taken back as it was', () => {
    fc.assert(
      fc.property(anyPlay(tinyDossier), (play) => {
        expect(importFile(exportFile([play.log()]))).toEqual({ logs: [play.log()] });
      }),
    );
  });

  it.each([
    ['LOG-01', 'larger than a log can be', ' '.repeat(LOG_BYTES_MOST + 1)],
    ['LOG-02', 'no JSON', 'Dear diary'],
    ['LOG-02', 'nested without end', '['.repeat(100_000)],
    ['LOG-03', 'no decision log', '{"hello": 1}'],
    ['LOG-03', 'empty of logs', '{"app":"roads-not-taken","format":1,"logs":[]}'],
    ['LOG-03', 'with an unknown event', file({ events: [{ type: 'envelope.burn' }] })],
    ['LOG-03', 'with a reserved key as event', file({ events: [{ type: '__proto__' }] })],
    ['LOG-03', 'with a forecast that is no number', file({ events: [{ type: 'forecast.draw', forecast: 'a', value: 'x', low: 0, high: 1 }] })],
    ['LOG-04', 'of another app', file({ app: 'other-game' })],
    ['LOG-05', 'of a newer format', file({ format: 9 })],
  ])('is refused with %s when %s', (code, _, text) => {
    expect(importFile(text)).toEqual({ fault: code });
  });

  it('meets any text with an outcome, never with a throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => 'fault' in importFile(text)));
  });

  it('drops what is no part of an event', () => {
    expect(importFile(file({ events: [{ type: 'step.next', evil: '<script>' }] }))).toEqual({
      logs: [expect.objectContaining({ events: [{ type: 'step.next' }] })],
    });
  });
});
