import type { Box } from '../layout/boxes';
import type { Anchor } from '../layout/place';
import { hex, type Rgb } from './colour';
import { type LabelWish, type PlacedLabel, placeLabels } from './placeLabels';
import { labelFontSize, seedFontSize, TextWidths } from './TextWidths';

/** A thing with a label, as it stands on the screen. */
export interface LabelledNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly lines: readonly string[];
  readonly anchor: Anchor;
  readonly rank: number;
  readonly always: boolean;
  readonly seed: boolean;
  readonly strong: boolean;
  readonly dim: boolean;
}

export interface LabelColours {
  readonly canvas: Rgb;
  readonly ink: Rgb;
  readonly inkDim: Rgb;
  readonly font: string;
}

const lineHeight = 15;
const halo = 4;

/** Draws the labels of the things in view, always at the same size, with a halo in the colour of the canvas. */
export class LabelLayer {
  private readonly widths = new TextWidths();

  /** Draws what fits; answers what was drawn and where. */
  draw(
    context: CanvasRenderingContext2D,
    nodes: readonly LabelledNode[],
    blocked: readonly Box[],
    colours: LabelColours,
    most: number,
  ): readonly PlacedLabel[] {
    const forms = nodes.map((node) => formBox(node));
    const placed = placeLabels(
      nodes.map((node) => this.wishOf(context, node, colours)),
      forms,
      blocked,
      most,
    );
    const byId = new Map(nodes.map((node) => [node.id, node]));
    context.lineJoin = 'round';
    context.textBaseline = 'alphabetic';
    for (const label of [...placed].reverse())
      this.drawOne(context, byId.get(label.id) as LabelledNode, label, colours);
    return placed;
  }

  private wishOf(context: CanvasRenderingContext2D, node: LabelledNode, colours: LabelColours): LabelWish {
    const font = fontOf(node, colours.font);
    const width = Math.max(...node.lines.map((line) => this.widths.of(context, font, line)));
    const height = node.seed ? 20 : node.lines.length * lineHeight;
    return {
      id: node.id,
      x: node.x,
      y: node.y,
      radius: node.seed ? node.radius + 6 : node.radius,
      width,
      height,
      anchor: node.anchor,
      rank: node.rank,
      always: node.always,
      fixed: node.seed,
    };
  }

  private drawOne(
    context: CanvasRenderingContext2D,
    node: LabelledNode,
    label: PlacedLabel,
    colours: LabelColours,
  ): void {
    context.font = fontOf(node, colours.font);
    context.textAlign = label.anchor === 'left' ? 'right' : label.anchor === 'right' ? 'left' : 'center';
    const x =
      label.anchor === 'left'
        ? label.box.right
        : label.anchor === 'right'
          ? label.box.left
          : (label.box.left + label.box.right) / 2;
    const first = label.box.top + (node.seed ? 15.5 : 11.5);
    context.strokeStyle = hex(colours.canvas);
    context.lineWidth = halo;
    for (const [index, line] of node.lines.entries()) context.strokeText(line, x, first + index * lineHeight);
    context.fillStyle = hex(node.dim ? colours.inkDim : colours.ink);
    for (const [index, line] of node.lines.entries()) context.fillText(line, x, first + index * lineHeight);
  }
}

function fontOf(node: LabelledNode, family: string): string {
  return `${node.seed || node.strong ? 600 : 400} ${node.seed ? seedFontSize : labelFontSize}px ${family}`;
}

function formBox(node: LabelledNode): Box {
  const reach = node.seed ? node.radius + 6 : node.radius + 1;
  return { left: node.x - reach, right: node.x + reach, top: node.y - reach, bottom: node.y + reach };
}
