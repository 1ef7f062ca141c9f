import { describe, expect, it } from 'vitest';
import { findPart } from './highlight';

describe('the part that was searched for', () => {
  it.each([
    ['Aurora Innovation', 'auro', ['', 'Auro', 'ra Innovation']],
    ['Volkswagen-Aurora partnership', 'AURORA', ['Volkswagen-', 'Aurora', ' partnership']],
    ['Škoda', 'sko', ['', 'Ško', 'da']],
    ['Citroën', 'citroe', ['', 'Citroë', 'n']],
    ['大众汽车', '大众', ['', '大众', '汽车']],
  ])('is found in %s by %s, whatever case and accents', (text, searched, parts) => {
    expect(findPart(text, searched)).toEqual(parts);
  });

  it('is not there where letters differ or nothing is searched', () => {
    expect(findPart('Audi', 'bmw')).toBeUndefined();
    expect(findPart('Audi', ' ')).toBeUndefined();
  });
});
