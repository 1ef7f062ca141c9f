import type { Kind } from '../model/kinds';
import type { Status } from '../model/statuses';
import { hex } from './colour';
import { type Shape, shapeOf } from './shapes';
import { strokes } from './strokes';
import type { Theme } from './theme';

const middle = 7;

/** Draws the form of a kind in a square of 14 CSS pixels, as the legend of a picture shows it. */
export function drawForm(context: CanvasRenderingContext2D, kind: Kind, theme: Theme): void {
  const colour = hex(theme.kinds[kind] ?? theme.over);
  const shape = shapeOf[kind];
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 1.8;
  context.beginPath();
  trace(context, shape);
  if (shape === 'disc' || shape === 'dotted' || shape === 'square' || shape === 'diamond') context.fill();
  else context.stroke();
  if (shape === 'half') fillArc(context, 5.1, Math.PI / 2, (3 * Math.PI) / 2);
  if (shape !== 'dotted') return;
  context.fillStyle = hex(theme.canvas);
  fillArc(context, 2.2, 0, 2 * Math.PI);
}

function trace(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape) {
    case 'square':
      context.rect(2, 2, 10, 10);
      break;
    case 'hollowSquare':
      context.rect(3, 3, 8, 8);
      break;
    case 'diamond':
      corners(context, 4, 6.4, 0);
      break;
    case 'triangle':
      corners(context, 3, 6.2, -Math.PI / 2);
      break;
    case 'hexagon':
      corners(context, 6, 5.8, -Math.PI / 2);
      break;
    case 'bust':
      context.arc(middle, 4.4, 2.6, 0, 2 * Math.PI);
      context.moveTo(1.9, 12.8);
      context.quadraticCurveTo(middle, 5, 12.1, 12.8);
      break;
    default:
      context.arc(middle, middle, shape === 'disc' || shape === 'dotted' ? 6 : 5, 0, 2 * Math.PI);
  }
}

function corners(context: CanvasRenderingContext2D, count: number, radius: number, first: number): void {
  for (let corner = 0; corner < count; corner++) {
    const angle = first + (corner * 2 * Math.PI) / count;
    context.lineTo(middle + radius * Math.cos(angle), middle + radius * Math.sin(angle));
  }
  context.closePath();
}

function fillArc(context: CanvasRenderingContext2D, radius: number, from: number, to: number): void {
  context.beginPath();
  context.arc(middle, middle, radius, from, to);
  context.fill();
}

const dashes: Partial<Record<Status, readonly number[]>> = {
  ANNOUNCED: [10, 4],
  NEGOTIATING: [5, 4],
  RUMOURED: [0.1, 5],
};

/** Draws the stroke of a status, 28 CSS pixels long. */
export function drawStroke(context: CanvasRenderingContext2D, status: Status, theme: Theme): void {
  const stroke = strokes[status];
  context.strokeStyle = hex(theme[stroke.ink]);
  context.lineWidth = stroke.width;
  context.lineCap = status === 'RUMOURED' ? 'round' : 'butt';
  context.setLineDash([...(dashes[status] ?? [])]);
  context.beginPath();
  context.moveTo(1, middle);
  context.lineTo(27, middle);
  if (status === 'CANCELLED') {
    context.moveTo(11, middle - 3);
    context.lineTo(17, middle + 3);
    context.moveTo(17, middle - 3);
    context.lineTo(11, middle + 3);
  }
  context.stroke();
}
