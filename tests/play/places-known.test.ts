import { describe, expect, it } from 'vitest';
import { placesKnown } from '../../src/play/places-known.ts';
import { positionsOf } from '../../src/play/positions.ts';
import { realDossiers } from '../fixtures/real-dossiers.ts';

describe.each(realDossiers().map((dossier) => [dossier.id, dossier] as const))('places on the map of %s', (_, dossier) => {
  const positions = positionsOf(dossier);

  it('grow with the play, and hold what situation, papers and beat name', () => {
    let before: string[] = [];
    for (const at of positions) {
      const known = placesKnown(dossier, at);
      expect(known).toEqual(expect.arrayContaining(before));
      const decision = dossier.decisions[at.point];
      const beat = at.step === 'reveal' ? decision?.beats[at.index] : undefined;
      expect(known).toEqual(expect.arrayContaining([...(decision?.places ?? []), ...(beat?.places ?? [])]));
      before = known;
    }
  });

  it('show none before it is named: the shut envelope adds nothing', () => {
    for (const at of positions.filter(({ step, index }) => step === 'reveal' && index < 0)) {
      const papers = positions.find(({ step, point }) => step === 'papers' && point === at.point);
      expect(placesKnown(dossier, at)).toEqual(papers && placesKnown(dossier, papers));
    }
  });
});

it('Tulchin is not on the map before its beat of March 1930', () => {
  const dossier = realDossiers().find(({ id }) => id === '1930-retreat');
  if (!dossier) throw new Error('no dossier of 1930');
  const first = positionsOf(dossier).find((at) => placesKnown(dossier, at).includes('tulchin'));
  expect(first && dossier.decisions[first.point]?.beats[first.index]?.id).toBe('tulchin');
});
