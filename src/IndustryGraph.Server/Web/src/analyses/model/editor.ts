import { type ParameterType, parseParameterType } from './parameterType';

/** A parameter as the catalogue declares it. */
export interface ParameterDeclaration {
  name: string;
  type: string;
  default?: unknown;
  description: string;
}

/** How a parameter is edited. The page's own date rules `asOf` and `knownAt`, so that these have no field. */
export type Editor =
  | { kind: 'page' }
  | { kind: 'entity'; entityKinds: readonly string[] }
  | { kind: 'choices'; vocabulary: Vocabulary; values: readonly string[] }
  | { kind: 'date' }
  | { kind: 'number'; integer: boolean }
  | { kind: 'flag' }
  | { kind: 'text' };

export type Vocabulary = 'status' | 'platformKind' | 'agreementKind' | 'organizationKind';

const vocabularies: Record<Vocabulary, readonly string[]> = {
  status: ['ACTIVE', 'ANNOUNCED', 'NEGOTIATING', 'RUMOURED'],
  platformKind: ['EV', 'MULTI_ENERGY', 'COMBUSTION', 'COMMERCIAL', 'AUTONOMOUS_DRIVING', 'SOFTWARE', 'BATTERY'],
  agreementKind: [
    'ALLIANCE',
    'PLATFORM_LICENCE',
    'JOINT_VENTURE',
    'INVESTMENT',
    'ACQUISITION',
    'SUPPLY',
    'TECHNOLOGY',
    'MERGER',
    'CONTRACT_MANUFACTURING',
  ],
  organizationKind: ['AUTOMAKER', 'BRAND', 'STARTUP', 'SUPPLIER', 'TECH', 'JOINT_VENTURE', 'GOVERNMENT_OR_FUND'],
};

// A declaration says in words what a text stands for: "The id of a market", "Kinds of agreement that count".
const choiceWords: readonly [RegExp, Vocabulary][] = [
  [/^statuses\b/iu, 'status'],
  [/^kinds of platform/iu, 'platformKind'],
  [/^kinds of agreement/iu, 'agreementKind'],
  [/^kinds of organization/iu, 'organizationKind'],
];

const entityWords: readonly [RegExp, readonly string[]][] = [
  [/\bid of (an|the other) organization\b|\bid of (an investor|a party|a supplier)\b/iu, ['ORGANIZATION']],
  [/\bid of (a|the) market\b/iu, ['MARKET']],
  [/\bid of \S+( other)? entity\b/iu, []],
];

export const editorOf = (parameter: ParameterDeclaration): Editor => {
  const type = parseParameterType(parameter.type);
  if (parameter.name === 'asOf' || parameter.name === 'knownAt') return { kind: 'page' };
  return type.isList ? listEditor(parameter) : scalarEditor(parameter, type);
};

const listEditor = ({ description }: ParameterDeclaration): Editor => {
  const vocabulary = choiceWords.find(([words]) => words.test(description))?.[1];
  return vocabulary ? { kind: 'choices', vocabulary, values: vocabularies[vocabulary] } : { kind: 'text' };
};

const scalarEditor = ({ description }: ParameterDeclaration, type: ParameterType): Editor => {
  switch (type.scalar) {
    case 'DATE':
    case 'DATETIME':
      return { kind: 'date' };
    case 'INTEGER':
    case 'FLOAT':
      return { kind: 'number', integer: type.scalar === 'INTEGER' };
    case 'BOOLEAN':
      return { kind: 'flag' };
    case 'STRING': {
      const entityKinds = entityWords.find(([words]) => words.test(description))?.[1];
      return entityKinds ? { kind: 'entity', entityKinds } : { kind: 'text' };
    }
  }
};
