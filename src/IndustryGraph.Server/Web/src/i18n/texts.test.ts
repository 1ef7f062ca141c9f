import { describe, expect, it } from 'vitest';
import { english } from './en';
import { french } from './fr';
import { mapTexts, withFrenchSpaces } from './spaces';

type Leaves = [path: string, text: string][];

describe('the texts', () => {
  const spoken = { en: leavesOf(english), fr: leavesOf(french) };

  it('say in French all that they say in English', () => {
    const said = new Set(spoken.fr.map(([path]) => path));
    expect(spoken.en.map(([path]) => path).filter((path) => !said.has(path))).toEqual([]);
  });

  // The titles of analyses come in English from the server; only their French is here.
  it('say nothing in French alone but what the server says in English', () => {
    const said = new Set(spoken.en.map(([path]) => path));
    const alone = spoken.fr.map(([path]) => path).filter((path) => !said.has(path));
    expect(alone.filter((path) => !path.startsWith('analyses.questions.'))).toEqual([]);
  });

  it('are never empty', () => {
    expect([...spoken.en, ...spoken.fr].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('take the same values in both languages', () => {
    const french = new Map(spoken.fr);
    const different = spoken.en.filter(([path, text]) => placeholders(text) !== placeholders(french.get(path) ?? ''));
    expect(different).toEqual([]);
  });
});

describe('French spaces', () => {
  it('are narrow and do not break before double signs', () => {
    expect(withFrenchSpaces('Pourquoi ce lien ?')).toBe('Pourquoi ce lien\u202f?');
    expect(withFrenchSpaces('33 % : oui ; « non »')).toBe('33\u202f%\u00a0: oui\u202f; «\u00a0non\u00a0»');
  });

  it('are put into every text of a tree', () => {
    expect(mapTexts({ a: 'b !', c: { d: 'e' } }, withFrenchSpaces)).toEqual({ a: 'b\u202f!', c: { d: 'e' } });
  });
});

function leavesOf(tree: object, prefix = ''): Leaves {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : leavesOf(value, `${prefix}${key}.`),
  );
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{\{\s*(\w+)/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');
}
