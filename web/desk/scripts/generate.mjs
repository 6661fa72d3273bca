// Writes src/api/schema.d.ts from the document that the program serves, so that
// the pages cannot ask for what is not there. CI refuses a difference.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const top = fileURLToPath(new URL('../../..', import.meta.url));
const document = execFileSync('go', ['run', './cmd/sanxiang', 'openapi', '--demo'], {
  cwd: top,
  encoding: 'utf8',
  maxBuffer: 64 << 20,
});
const types = astToString(await openapiTS(JSON.parse(document), { alphabetize: true, defaultNonNullable: false }));
writeFileSync(
  new URL('../src/api/schema.d.ts', import.meta.url),
  `// Generated from the served OpenAPI document by \`npm run generate\`; do not edit.\n\n${types}`,
);
