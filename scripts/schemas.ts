import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { handrailCommand, readCommand } from '../src/command/handrail-command.ts';
import { JSON_SCHEMA_FOLDER, writeJsonSchemas } from '../src/read/json-schemas.ts';

readCommand(handrailCommand('schemas', 'Writes the JSON Schemas that editors complete keys with.'));

const schemas = writeJsonSchemas();
await mkdir(JSON_SCHEMA_FOLDER, { recursive: true });
for (const [name, text] of schemas) await writeFile(path.join(JSON_SCHEMA_FOLDER, name), text);
console.log(`${JSON_SCHEMA_FOLDER}: ${schemas.size} JSON Schemas.`);
