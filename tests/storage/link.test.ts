import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/play/path.ts';
import { decodeLink, encodeLink, eventsOfLink, LINK_MOST } from '../../src/storage/link.ts';
import { tinyDossier } from '../fixtures/tiny-dossier.ts';
import { anyPlay } from '../play/random-play.ts';

const someLink = encodeLink(tinyDossier, [{ type: 'step.next' }, { type: 'paper.open', paper: 'first-report' }]);

describe('a link', () => {
  it('holds a path and gives it back', () => {
    fc.assert(
      fc.property(anyPlay(tinyDossier), (play) => {
        const events = pathOf(tinyDossier, play.context());
        const result = decodeLink(`#${encodeLink(tinyDossier, events)}`);
        expect(result.kind === 'path' && eventsOfLink(result.path, tinyDossier)).toEqual(events);
      }),
    );
  });

  it('never holds a word that the player typed', () => {
    const link = encodeLink(tinyDossier, [
      { type: 'reason.write', text: 'secret words' },
      { type: 'mind.write', text: 'secret too' },
    ]);
    expect(link).not.toContain('secret');
  });

  it('stays under the length that mailers break', () => {
    fc.assert(fc.property(anyPlay(tinyDossier), (play) => encodeLink(tinyDossier, pathOf(tinyDossier, play.context())).length < LINK_MOST));
  });

  it.each([
    ['cut', someLink.slice(0, -3)],
    ['in the wrong case', someLink.toUpperCase()],
    ['with a trailing bracket and stop', `${someLink}).`],
    ['encoded anew', encodeURIComponent(someLink).replace('%3D', '=')],
    ['with a doubled token', someLink.replace('.n.', '.n.n.')],
    ['too long', `road=${'a'.repeat(3000)}`],
  ])('is damaged when %s', (what, link) => {
    if (what === 'encoded anew') expect(decodeLink(link).kind).toBe(link === someLink ? 'path' : 'damaged');
    else expect(decodeLink(link)).toEqual({ kind: 'damaged' });
  });

  it('leaves other fragments alone', () => {
    expect(decodeLink('#papers')).toEqual({ kind: 'none' });
  });

  it('meets any text with an outcome, never with a throw', () => {
    fc.assert(fc.property(fc.string(), (text) => ['none', 'damaged', 'path'].includes(decodeLink(text).kind)));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'abcz019.~-') }), (text) => decodeLink(`road=${text}`).kind === 'damaged'));
  });

  it('gives up tokens that it does not know and keeps those before', () => {
    expect(eventsOfLink({ dossier: 'tiny', hash: '0badcafe', tokens: ['n', 'y~what', 'n'] }, tinyDossier)).toEqual([{ type: 'step.next' }]);
  });
});
