import { describe, expect, it } from 'vitest';
import { lineName, shortName, shortNames } from './names';

describe('a short name', () => {
  it.each([
    ['MEB (Modular Electric Drive Matrix)', 'platform', 'MEB'],
    ['Mazda Motor Corporation', 'automaker', 'Mazda'],
    ['Porsche Automobil Holding SE', 'fund', 'Porsche Automobil Holding SE'],
    ['Company', 'supplier', 'Company'],
    ['Ford one-tonne van platform (2023)', 'platform', 'Ford one-tonne van'],
    ['(unnamed)', 'platform', '(unnamed)'],
    ['Ford Edge (second generation)', 'model', 'Ford Edge (second generation)'],
  ] as const)('of %s as %s is %s', (name, kind, short) => {
    expect(shortName(name, kind)).toBe(short);
  });

  it('of an agreement drops the parties that it begins with', () => {
    const parties = ['Ford', 'Volkswagen Group', 'Baidu'];
    expect(shortName('Ford-Volkswagen commercial-vehicle alliance', 'agreement', parties)).toBe(
      'commercial-vehicle alliance',
    );
    expect(shortName('Ford-Baidu self-driving tests', 'agreement', parties)).toBe('self-driving tests');
    expect(lineName('Ford-Baidu self-driving tests', 'agreement', parties)).toBe('Self-driving tests');
  });

  it('keeps a name of which too little would be left, or that only looks like a party', () => {
    expect(shortName('Ford-Baidu pact', 'agreement', ['Ford', 'Baidu'])).toBe('Ford-Baidu pact');
    expect(shortName('Fordham supply of cells', 'agreement', ['Ford'])).toBe('Fordham supply of cells');
  });

  it('keeps the brackets where they alone tell two apart', () => {
    expect(shortNames(['CMP (2018)', 'CMP (2023)', 'MQB (Toolkit)'], 'platform')).toEqual([
      'CMP (2018)',
      'CMP (2023)',
      'MQB',
    ]);
  });
});
