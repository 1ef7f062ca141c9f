// Writes the types of all operations in src (*.graphql) from the schema that is checked in among the documentation.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as documentPlugin from '@graphql-codegen/typed-document-node';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const schemaFile = '../../../docs/schema.graphql';
const folder = 'src/api/generated';
const target = `${folder}/graphql.ts`;

const files = (await readdir('src', { recursive: true }))
  .filter((name) => name.endsWith('.graphql') && name !== 'first-query.graphql')
  .sort();
const documents = await Promise.all(
  files.map(async (name) => ({ location: name, document: parse(await readFile(join('src', name), 'utf8')) })),
);

const schema = parse(await readFile(schemaFile, 'utf8'));

// The values of every enum, for lists and checks while the page runs; the plugins write only the types of those in use.
const enums = schema.definitions
  .filter((definition) => definition.kind === 'EnumTypeDefinition')
  .map(({ name, values }) => {
    const list = values.map((value) => `'${value.name.value}'`).join(', ');
    return `export const ${name.value}Values = [${list}] as const;\nexport type ${name.value} = (typeof ${name.value}Values)[number];\n`;
  });

const text = await codegen({
  schema,
  documents,
  filename: target,
  config: {
    documentMode: 'string',
    pureMagicComment: true,
    useTypeImports: true,
    enumType: 'string-literal',
    strictScalars: true,
    scalars: {
      Date: 'string',
      DateTime: 'string',
      JSON: 'unknown',
      PartialDate: 'string',
      Decimal: 'string',
      URL: 'string',
    },
  },
  pluginMap: { operations: operationsPlugin, documents: documentPlugin },
  plugins: [{ operations: {} }, { documents: {} }],
});

await mkdir(folder, { recursive: true });
await writeFile(target, text);
await writeFile(`${folder}/enums.ts`, enums.join('\n'));
