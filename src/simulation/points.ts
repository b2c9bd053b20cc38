/** What the model says at each of the record's points, read from a run. Which of them it was fitted to is the model's data. */
import { harvestOf, hungerOf, meanOver, monthIn, type Run, sumOver, takenFrom, unrestOf, valueIn } from './reading.ts';

/** Participants an incident in January and February 1930, by the chapter's own two figures (¶43): the record's ratio, not a result. */
const PARTICIPANTS_AN_INCIDENT = 216;
/** Millions of cattle and pigs before collectivization (¶51). */
const CATTLE_BEFORE = 60;
const PIGS_BEFORE = 22;

const shareTaken = (run: Run, year: number): number => takenFrom(run, year) / harvestOf(run, year);
const meanOf = (...values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const pressureOf = (run: Run, year: number): number => meanOver(run, 'collection_pressure', monthIn(year, 1), 12);
const yes = (holds: boolean): number => (holds ? 1 : 0);

function hungerPeak(run: Run): number {
  const first = monthIn(1932, 7);
  let peak = first;
  for (let month = first; month < first + 13; month++) if (valueIn(run, 'hunger', month) > valueIn(run, 'hunger', peak)) peak = month;
  return peak - monthIn(1932, 11);
}

/** By the ids of the model's data. `unpressed` is the same member with no measures in the winter of 1927–28. */
export const POINTS = {
  'kolkhoz-1929': (run: Run) => valueIn(run, 'kolkhoz_share', monthIn(1929, 9)),
  'unrest-1927': (run: Run) => meanOver(run, 'incidents', 0, 3),
  'unrest-1929': (run: Run) => unrestOf(run, 1929),
  'unrest-early-1930': (run: Run) => sumOver(run, 'incidents', monthIn(1930, 1), 2),
  'unrest-march-1930': (run: Run) => valueIn(run, 'incidents', monthIn(1930, 3)),
  'horses-1933': (run: Run) => valueIn(run, 'herd', monthIn(1933, 6)),
  'collections-1932': (run: Run) => takenFrom(run, 1932) / takenFrom(run, 1931),
  'harvest-1928': (run: Run) => harvestOf(run, 1928) / 100,
  'harvest-1929': (run: Run) => harvestOf(run, 1929) / harvestOf(run, 1928),
  'harvest-1932': (run: Run) => harvestOf(run, 1932) / harvestOf(run, 1931),
  'share-taken': (run: Run) =>
    meanOf(shareTaken(run, 1930), shareTaken(run, 1931), shareTaken(run, 1932)) / meanOf(shareTaken(run, 1928), shareTaken(run, 1929)),
  'hunger-1928': (run: Run) => hungerOf(run, 1928),
  'hunger-1933': (run: Run) => hungerOf(run, 1933),
  'march-of-1930': (run: Run) => valueIn(run, 'incidents', monthIn(1930, 3)) / unrestOf(run, 1930),
  'participants-1930': (run: Run) => (unrestOf(run, 1930) * PARTICIPANTS_AN_INCIDENT) / 1e6,
  cattle: (run: Run) => CATTLE_BEFORE * valueIn(run, 'herd', monthIn(1933, 6)),
  pigs: (run: Run) => PIGS_BEFORE * valueIn(run, 'herd', monthIn(1933, 6)),
  'majority-1930': (run: Run) => valueIn(run, 'kolkhoz_share', monthIn(1930, 9)),
  'harvest-1931': (run: Run) => harvestOf(run, 1931) / meanOf(harvestOf(run, 1928), harvestOf(run, 1929), harvestOf(run, 1930)),
  'hunger-peak': hungerPeak,
  'pressure-grows': (run: Run) =>
    yes(pressureOf(run, 1929) > pressureOf(run, 1928) && pressureOf(run, 1931) > pressureOf(run, 1929) && pressureOf(run, 1932) > pressureOf(run, 1931)),
  'share-each-year': (run: Run) => yes([1929, 1930, 1931, 1932].every((year) => shareTaken(run, year) > shareTaken(run, year - 1))),
  'pressure-1928': (run: Run, unpressed: Run) => sumOver(run, 'collected', monthIn(1928, 1), 3) / sumOver(unpressed, 'collected', monthIn(1928, 1), 3),
  'harvest-1933': (run: Run) => harvestOf(run, 1933) / harvestOf(run, 1932),
  'harvest-1936': (run: Run) => harvestOf(run, 1936) / meanOf(harvestOf(run, 1933), harvestOf(run, 1934), harvestOf(run, 1935)),
  'hunger-1937': (run: Run) => yes(hungerOf(run, 1937) > hungerOf(run, 1936)),
} as const;
