import { expect, it } from 'vitest';
import { shortName, shortNames } from './shortName';

it('drops explanations in brackets and the word platform', () => {
  expect(shortName('MEB (Modular Electric Drive Matrix)')).toBe('MEB');
  expect(shortName('Ford one-tonne van platform (2023)')).toBe('Ford one-tonne van');
  expect(shortName('(unnamed)')).toBe('(unnamed)');
});

it('keeps the brackets where they alone tell two apart', () => {
  expect(shortNames(['CMP (2018)', 'CMP (2023)', 'MQB (Toolkit)'])).toEqual(['CMP (2018)', 'CMP (2023)', 'MQB']);
});
