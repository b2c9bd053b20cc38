/** The vocabulary of `model.yaml`: names, sizes and reasons as data. The equations are code, and which names they know is theirs to say. */
import { z } from 'zod';
import { FactRef, Figure, Id, Line, Para, Text } from './schema.ts';

const Name = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'a name has lower-case letters, digits and low lines')
  .max(40);
const Day = z.string().regex(/^19[23]\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day is written 1930-03-02');
const Paras = z.array(Para);

const named = { name: Name, label: Line, unit: Line };
const reasoned = { value: z.number(), reason: Line.describe('why it has this size, in a sentence'), paras: Paras };
const ranged = { low: z.number(), high: z.number() };
const Value = { plus: z.number().default(0), times: z.number().default(1), parameter: Name.optional().describe('a parameter that the value grows with') };
const Entry = z.strictObject({ from: Day, ...Value, paras: Paras });
const Change = z.strictObject({
  input: Name,
  from: Day,
  until: Day.optional().describe('from here on the record holds again'),
  scale: z.number().min(0).optional().describe('the record’s value times this'),
  ...Value,
});
const Months = z.array(z.number().min(0)).length(12);

export const RECORDED = ['grain', 'harvest', 'hunger', 'kolkhoz_share', 'unrest', 'herd'] as const;
const Recorded = z.strictObject({
  series: z.enum(RECORDED),
  kind: z.enum(['disc', 'bar', 'words']),
  from: Day,
  to: Day.optional(),
  fact: FactRef.optional().describe('the figure; else `text` and `para`'),
  of: FactRef.optional().describe('the figure that it is a part of'),
  scale: z.number().optional().describe('the figure times this, in the series’ unit'),
  months: z.int().min(1).optional().describe('a total is spread over so many months'),
  when: Line.optional().describe('how its time is printed; the months where it is left out'),
  label: Line.optional(),
  text: Line.optional(),
  para: Para.optional(),
});

export const USES = ['solved', 'filtered', 'held-out', 'by-hand'] as const;

export const Model = z.strictObject({
  title: Line,
  lead: Text,
  stocks: z.array(z.strictObject({ ...named, why: Text })),
  parameters: z.strictObject({
    solved: z.array(z.strictObject({ ...named, ...reasoned, ...ranged, point: Id })),
    sampled: z.array(z.strictObject({ ...named, group: Id, from: Day.optional().describe('it speaks of what comes after this day'), ...reasoned, ...ranged })),
    constants: z.array(z.strictObject({ ...named, ...reasoned })),
  }),
  groups: z.array(z.strictObject({ id: Id, label: Line })),
  calendar: z.strictObject({ sow: Months, harvest: Months, collect: Months, calm: Months, seed_kept: Months }),
  inputs: z.array(z.strictObject({ name: Name, label: Line, record: z.array(Entry).min(1) })),
  points: z.array(
    z.strictObject({
      id: Id,
      day: Day.describe('known by then: not told before, where an envelope is shut'),
      label: Line,
      paras: Paras.min(1),
      record: Figure.describe('what the chapter says, hedge included'),
      use: z.enum(USES),
      target: z
        .union([z.number(), z.literal('drawn')])
        .optional()
        .describe('what a solved point is solved to; drawn: anywhere inside its hedge'),
      low: z.number().optional(),
      high: z.number().optional(),
      word: z.enum(['none', 'strain', 'severe', 'famine']).optional(),
      yesno: z.boolean().optional(),
      digits: z.int().min(-3).max(4).describe('places after the point in print'),
      note: Figure.optional(),
    }),
  ),
  stations: z.array(
    z.strictObject({
      id: Id,
      label: Line,
      when: Line,
      day: Day,
      dossier: Id.optional(),
      decision: Id.optional(),
      record: Text.describe('what was done, told once the envelope is open'),
    }),
  ),
  records: z.array(Recorded),
  options: z.array(
    z.strictObject({
      id: Id,
      label: Line,
      station: Id,
      option: Id.optional().describe('what the dossier calls it'),
      paras: Paras.min(1),
      from: Day,
      horizon: Day.describe('the band is faint from here on'),
      changes: z.array(Change).default([]),
      words: Text.optional().describe('why it stands in words, not in a band'),
      note: Text.optional().describe('what must be said beside the band'),
      moment: Day.optional().describe('the moment that is looked at first, where the road turns on one assumption'),
      slider: Name.optional().describe('the assumption that decides which way it turns'),
      closes: z
        .array(z.strictObject({ what: Id, reason: Text }))
        .default([])
        .describe('stations, or options of later years, that would not arise'),
      costs: z.array(Id).default([]),
    }),
  ),
  costs: z.array(z.strictObject({ id: Id, label: Line })),
  series: z.array(
    z.strictObject({
      id: Name,
      label: Line,
      unit: Line,
      note: Line.optional().describe('what one of the unit is, where the unit does not say it'),
      by_hand: z.array(Name).default([]).describe('assumptions that push it from outside, in the year from which they hold'),
    }),
  ),
  hunger: z.array(z.strictObject({ word: z.enum(['none', 'strain', 'severe', 'famine']), below: z.number().optional() })).length(4),
});
export type Model = z.output<typeof Model>;
