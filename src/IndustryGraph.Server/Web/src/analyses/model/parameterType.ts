/** The type of a parameter as the catalogue writes it in Cypher's words: `LIST<STRING> NOT NULL`. */
export interface ParameterType {
  scalar: 'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN' | 'DATE' | 'DATETIME';
  isList: boolean;
  isNullable: boolean;
}

const scalars = ['STRING', 'INTEGER', 'FLOAT', 'BOOLEAN', 'DATE', 'DATETIME'] as const;

export const parseParameterType = (text: string): ParameterType => {
  const isNullable = !text.endsWith(' NOT NULL');
  const name = isNullable ? text : text.slice(0, -' NOT NULL'.length);
  const isList = name.startsWith('LIST<') && name.endsWith('>');
  const scalar = isList ? name.slice('LIST<'.length, -1) : name;
  return { scalar: scalars.find((known) => known === scalar) ?? 'STRING', isList, isNullable };
};
