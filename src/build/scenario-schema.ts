/** `npm run -s scenario:schema`: writes the JSON Schemas that editors read to scenarios/schema/. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas, SCHEMA_FOLDER } from './editor-schemas.ts';

await mkdir(SCHEMA_FOLDER, { recursive: true });
for (const [name, text] of editorSchemas()) await writeFile(join(SCHEMA_FOLDER, name), text);
console.log(`scenario:schema: written to ${SCHEMA_FOLDER}/`);
