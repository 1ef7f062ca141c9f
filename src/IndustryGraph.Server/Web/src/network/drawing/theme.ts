import { colourOf } from '../../design/kinds';
import { kinds } from '../model/kinds';
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
  readonly kinds: Readonly<Record<string, Rgb>>;
  readonly font: string;
}

/** Reads the tokens as they hold for an element. */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const token = (name: string): Rgb => parseColour(style.getPropertyValue(name));
  return {
    canvas: token('--canvas'),
    ink: token('--ink'),
    inkDim: token('--ink-3'),
    mark: token('--mark'),
    firm: token('--firm'),
    tentative: token('--tentative'),
    over: token('--over'),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, token(colourOf(kind))])),
    font: style.fontFamily || 'sans-serif',
  };
}
