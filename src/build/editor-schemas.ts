/** JSON Schema for editors, from the one zod schema: names of files → their text. */
import { z } from 'zod';
import { Model } from '../scenario/model-schema.ts';
import { Dossier, FactsFile, Pack, PeopleFile, PlacesFile, TermsFile } from '../scenario/schema.ts';

export const SCHEMA_FOLDER = 'scenarios/schema';
const FILES = { dossier: Dossier, facts: FactsFile, people: PeopleFile, places: PlacesFile, terms: TermsFile, pack: Pack, model: Model };

/** `dossier.schema.json` → its text, and so on. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      return [`${name}.schema.json`, `${JSON.stringify({ title: `Roads Not Taken: ${name}`, ...json }, null, 2)}\n`];
    }),
  );
}
