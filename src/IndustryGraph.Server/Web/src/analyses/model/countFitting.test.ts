import { expect, it } from 'vitest';
import { countFitting } from './countFitting';

it('counts the texts that fit, with the commas between them', () => {
  expect(countFitting(['BYD', 'Nuro'], 9)).toBe(2);
  expect(countFitting(['BYD', 'Nuro'], 8)).toBe(1);
  expect(countFitting(['BYD', 'Nuro', 'Ford'], 100)).toBe(3);
});

it('always shows the first, and nothing of nothing', () => {
  expect(countFitting(['Fuel Cell System Manufacturing', 'GM'], 10)).toBe(1);
  expect(countFitting([], 10)).toBe(0);
});
