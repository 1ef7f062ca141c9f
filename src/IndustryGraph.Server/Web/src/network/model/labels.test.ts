import { describe, expect, it } from 'vitest';
import { labelLines } from './labels';

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
