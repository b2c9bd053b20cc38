/** Made-up scenario files, valid and of a real one's size: for the bench and for tests of large packs. No history in them. */
import { PROMPT_KINDS } from '../scenario/schema.ts';

/** What a made-up dossier names; ids begin with `made-up-`, so that they may stand beside those of a real pack. */
export const madeUpShared = {
  facts: [
    { id: 'made-up-before', value: 63, unit: 'sacks', hedge: 'exact', text: '63', when: '1926 and 1927 together', where: 'Millford', para: 43 },
    { id: 'made-up-later', value: 6500, unit: 'sacks', hedge: 'more-than', text: 'more than 6,500', when: 'March 1930', where: 'Millford', para: 45 },
  ],
  people: [{ id: 'made-up-miller', name: 'Ada Miller', role: 'miller', text: 'She keeps the mill at {place:made-up-millford} {¶4}.' }],
  places: [{ id: 'made-up-millford', name: 'Millford', kind: 'town', lat: 55.75, lon: 37.6, text: 'A town with a mill {¶4}.' }],
  terms: [{ id: 'made-up-grist', name: 'grist', text: 'Grain that is brought to the mill {¶4}.' }],
};
const SENTENCES = [
  'The mill stands still, and the carters wait at the crossroads since the first snow',
  '{person:made-up-miller|The miller} asks for {term:made-up-grist} and names two farms that still have some',
  'Some say that the price is too low; others that the road is bad and the horses tired',
  'The council has met twice and written nothing down',
  'At {place:made-up-millford} the bakers have flour until the thaw, not longer',
  'Nobody has asked the carters what makes them drive, or what stops them',
  'An older clerk remembers another winter like this one, and another way out of it',
];
/** `count` sentences with ¶, beginning at one that the seed chooses. */
const tell = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `${SENTENCES[(seed + i) % SENTENCES.length]} {¶${3 + ((seed + i) % 40)}}.`).join(' ');

const KINDS = ['report', 'letter', 'telegram', 'newspaper', 'note'] as const;
const FORMS = ['memo', 'telegram', 'resolution', 'note'] as const;
const ACTS = ['Pay the carters more', 'Take the carts by order', 'Press and reward together', 'Repeat an earlier recipe'];

/** A made-up dossier of one decision point as YAML data; equal numbers give equal dossiers. */
export function madeUpDossier(number: number) {
  const options = ACTS.map((title, i) => ({
    id: `act-${i + 1}`,
    title,
    form: FORMS[i]!,
    source: 'named' as const,
    text: tell(number + i, 1),
    backers: tell(number + i + 1, 1),
    hopes: tell(number + i + 2, 1),
    fears: i === 3 ? 'Not recorded.' : tell(number + i + 3, 1),
    paras: [4],
    historical: i === 1,
  }));
  return {
    id: `made-up-${String(number).padStart(4, '0')}`,
    number,
    title: `The mill stands still, ${ACTS[number % ACTS.length]!.toLowerCase()}`,
    when: 'Winter 1927–28',
    from: `19${27 + (number % 11)}-${String(1 + (number % 12)).padStart(2, '0')}`,
    kind: 'decision' as const,
    tone: 'stove' as const,
    teaser: 'The carters wait, and the mill has no grain.',
    decisions: [
      {
        id: 'mill',
        title: 'The mill',
        day: 'mid-December 1927',
        question: 'What could be done that winter?',
        decides: 'The council of the mill decides {¶4}.',
        season: 'winter' as const,
        situation: `${tell(number, 3)}\n\n${tell(number + 3, 2)}`,
        places: ['made-up-millford'],
        papers: KINDS.map((kind, i) => ({
          id: `paper-${i + 1}`,
          title: `Paper of the ${kind}`,
          kind,
          origin: 'A summary for this desk, retold from {¶4}.',
          text: tell(number + i, 6),
          ask: 'What would bring the carts to the mill?',
        })),
        options,
        forecasts: [
          {
            id: 'sacks',
            fact: 'made-up-later',
            question: 'How many sacks will come in March?',
            known: 'In two years together there were {fact:made-up-before} {¶43}.',
            chart: 'sacks',
            point: 'later',
            min: 0,
            max: 7000,
            step: 100,
            unit: 'sacks',
          },
        ],
        beats: [
          { id: 'order', title: 'The order goes out', text: tell(number + 1, 4) },
          {
            id: 'sacks',
            title: 'The sacks come, once',
            text: `That month brought {fact:made-up-later} sacks {¶45}. ${tell(number + 2, 3)}`,
            figure: 'made-up-later',
            figureLabel: 'sacks in March 1930',
            chart: 'sacks',
            inks: ['later'],
            places: ['made-up-millford'],
          },
          { id: 'unknown', title: 'What cannot be known', text: tell(number + 4, 4) },
        ],
      },
    ],
    charts: [
      {
        id: 'sacks',
        title: 'Sacks counted at the mill',
        unit: 'sacks',
        kind: 'bars' as const,
        max: 8000,
        tick: 2000,
        points: [
          { id: 'before', label: '1926–27', fact: 'made-up-before', known: true },
          { id: 'later', label: 'March 1930', fact: 'made-up-later', known: false },
        ],
        summary: 'Sacks rose from {fact:made-up-before} to {fact:made-up-later} {¶45}.',
      },
    ],
    roads: options.map((option, i) => ({
      decision: 'mill',
      option: option.id,
      claims: [
        { text: tell(number + i, 1), grade: 'documented' as const },
        { text: 'How it would have worked cannot be known {¶32}.', grade: 'unknowable' as const },
      ],
      judgement: tell(number + i, 3),
    })),
    prompts: PROMPT_KINDS.map((kind, i) => ({ id: kind, kind, text: tell(number + i, 1) })),
    closing: 'Who could have said no, and what would it have cost?',
  };
}

export const madeUpPack = {
  id: 'made-up',
  title: 'Made up',
  subtitle: 'A pack for tests',
  lead: 'Read, choose, open.',
  about: 'A pack of made-up dossiers {¶4}.',
  source: { author: 'Nobody', title: 'Made up', chapter: 'None', publisher: 'None', translator: 'None', note: 'There is no such chapter.' },
  language: 'en',
};
