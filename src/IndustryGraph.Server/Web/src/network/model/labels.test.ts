import { describe, expect, it } from 'vitest';
import { labelLines, lineName, shortName } from './labels';

describe('a short name', () => {
  it.each([
    ['MEB (Modular Electric Drive Matrix)', 'platform', 'MEB'],
    ['Mazda Motor Corporation', 'automaker', 'Mazda'],
    ['Porsche Automobil Holding SE', 'fund', 'Porsche Automobil Holding SE'],
    ['Company', 'supplier', 'Company'],
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
});

describe('a label', () => {
  it('stays on one line while it is short', () => {
    expect(labelLines('BlackBerry QNX')).toEqual(['BlackBerry QNX']);
  });

  it('is broken into two lines of about the same length', () => {
    expect(labelLines('Volkswagen Commercial Vehicles')).toEqual(['Volkswagen', 'Commercial Vehicles']);
    expect(labelLines('commercial-vehicle alliance')).toEqual(['commercial-vehicle', 'alliance']);
  });

  it('is broken inside a hyphenated word only where a line would be too long', () => {
    expect(labelLines('Volkswagen-QuantumScapeCells venture')).toEqual(['Volkswagen-', 'QuantumScapeCells venture']);
  });

  it('is cut in the middle of a line, so that both ends can be told apart', () => {
    const [line] = labelLines(`${'x'.repeat(30)}tail`);
    expect(line).toMatch(/^x+…x*tail$/u);
    expect(line?.length).toBeLessThanOrEqual(28);
  });
});
