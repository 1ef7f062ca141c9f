import type { Kind } from '../model/kinds';
import { parseColour, type Rgb } from './colour';

/** The design tokens that the drawing needs, read from the page, so that light and dark stand in one place. */
export interface Theme {
  readonly canvas: Rgb;
  readonly ink: Rgb;
  readonly inkDim: Rgb;
  readonly mark: Rgb;
  readonly firm: Rgb;
  readonly tentative: Rgb;
  readonly over: Rgb;
  readonly kinds: Readonly<Record<Kind, Rgb>>;
  readonly font: string;
}

const tokenOfKind: Readonly<Record<Kind, string>> = {
  automaker: '--kind-automaker',
  brand: '--kind-automaker',
  'joint-venture': '--kind-automaker',
  startup: '--kind-startup',
  supplier: '--kind-supplier',
  tech: '--kind-tech',
  fund: '--kind-fund',
  platform: '--kind-platform',
  agreement: '--kind-agreement',
  model: '--kind-platform',
  market: '--kind-other',
  technology: '--kind-other',
  person: '--kind-other',
};

/** Reads the tokens as they hold for an element. */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const token = (name: string): Rgb => parseColour(style.getPropertyValue(name));
  const kinds = Object.fromEntries(Object.entries(tokenOfKind).map(([kind, name]) => [kind, token(name)])) as Record<Kind, Rgb>;
  return {
    canvas: token('--canvas'),
    ink: token('--ink'),
    inkDim: token('--ink-3'),
    mark: token('--mark'),
    firm: token('--firm'),
    tentative: token('--tentative'),
    over: token('--over'),
    kinds,
    font: style.fontFamily || 'sans-serif',
  };
}
