import type { ParameterDeclaration } from './editor';
import { parseParameterType } from './parameterType';

/** What stands in the form and in the address: text by parameter name; what is missing has its default. */
export type FormValues = Readonly<Record<string, string>>;

export type Problem = 'required' | 'wholeNumber' | 'number' | 'date';

/** A default as it stands in a field: lists with commas, nothing for null. */
export const defaultText = (parameter: ParameterDeclaration): string => {
  const value = parameter.default;
  if (value == null) return '';
  return Array.isArray(value) ? value.join(',') : String(value);
};

export const textOf = (parameter: ParameterDeclaration, values: FormValues): string =>
  values[parameter.name] ?? defaultText(parameter);

const isDay = (text: string) => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** What is wrong with the text of a field, if anything. */
export const problemOf = (parameter: ParameterDeclaration, text: string): Problem | undefined => {
  const type = parseParameterType(parameter.type);
  if (text.trim() === '') return type.isNullable || type.isList ? undefined : 'required';
  if (type.isList) return undefined;
  switch (type.scalar) {
    case 'INTEGER':
      return /^-?\d{1,15}$/u.test(text.trim()) ? undefined : 'wholeNumber';
    case 'FLOAT':
      return Number.isFinite(Number(text.trim())) ? undefined : 'number';
    case 'DATE':
    case 'DATETIME':
      return isDay(text.trim()) ? undefined : 'date';
    default:
      return undefined;
  }
};

const toValue = (parameter: ParameterDeclaration, text: string): unknown => {
  const type = parseParameterType(parameter.type);
  const trimmed = text.trim();
  if (type.isList) {
    const items = trimmed.split(',').filter((item) => item !== '');
    return items.length === 0 && type.isNullable ? null : items;
  }
  if (trimmed === '') return null;
  if (type.scalar === 'INTEGER' || type.scalar === 'FLOAT') return Number(trimmed);
  if (type.scalar === 'BOOLEAN') return trimmed === 'true';
  return type.scalar === 'DATETIME' ? `${trimmed}T00:00:00Z` : trimmed;
};

/** The object of parameters that `runAnalysis` takes: what was changed, and the page's date. */
export const toParameters = (
  parameters: readonly ParameterDeclaration[],
  values: FormValues,
  page: { asOf: string; knownAt?: string | undefined },
): Record<string, unknown> => {
  const result: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const text = values[parameter.name];
    if (parameter.name === 'asOf') result.asOf = page.asOf;
    else if (parameter.name === 'knownAt') {
      if (page.knownAt !== undefined) result.knownAt = page.knownAt;
    } else if (text !== undefined && text !== defaultText(parameter)) result[parameter.name] = toValue(parameter, text);
  }
  return result;
};

/** The values that differ from their defaults, which are all that an address needs to hold. */
export const changedValues = (parameters: readonly ParameterDeclaration[], values: FormValues): FormValues =>
  Object.fromEntries(
    parameters.flatMap((parameter) => {
      const text = values[parameter.name];
      return text === undefined || text === defaultText(parameter) ? [] : [[parameter.name, text]];
    }),
  );
