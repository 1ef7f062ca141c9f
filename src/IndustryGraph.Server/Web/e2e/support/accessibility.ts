import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA: rule, and where. `contrast` alone is what another theme can change. */
export async function violationsOf(page: Page, what: 'everything' | 'contrast' = 'everything'): Promise<string[]> {
  // The legacy mode opens no further tab, which frames of other hosts would need; the explorer has no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false });
  const { violations } = await (what === 'everything'
    ? axe.withTags(standard)
    : axe.withRules('color-contrast')
  ).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => node.target.join(' '));
    return `${id}: ${help}: ${places.join(' | ')}`;
  });
}
