import { hex } from '../drawing/colour';
import { drawForm, drawStroke } from '../drawing/legendForms';
import { readTheme } from '../drawing/theme';
import type { Kind } from '../model/kinds';
import type { Status } from '../model/statuses';

/** What stands below a downloaded picture. */
export interface Legend {
  readonly title: string;
  readonly kinds: readonly { readonly kind: Kind; readonly text: string }[];
  readonly statuses: readonly { readonly status: Status; readonly text: string }[];
  readonly foot: string;
}

const row = 22;
const margin = 20;

/** The picture with a legend of its kinds and statuses, the day and where it is from, as a PNG. */
export async function composePicture(drawing: HTMLCanvasElement, legend: Legend): Promise<Blob | null> {
  const scale = window.devicePixelRatio || 1;
  const width = drawing.width / scale;
  const theme = readTheme(document.body);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const entries = [
    ...legend.kinds.map(({ kind, text }) => ({ text, draw: () => drawForm(context, kind, theme) })),
    ...legend.statuses.map(({ status, text }) => ({ text, draw: () => drawStroke(context, status, theme) })),
  ];
  context.font = `12px ${theme.font}`;
  const column = Math.max(...entries.map(({ text }) => context.measureText(text).width)) + 60;
  const columns = Math.max(1, Math.floor((width - 2 * margin) / column));
  const height = Math.ceil(entries.length / columns) * row + row + margin * 1.5;
  canvas.width = drawing.width;
  canvas.height = drawing.height + height * scale;
  context.fillStyle = hex(theme.canvas);
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(drawing, 0, 0);
  context.setTransform(scale, 0, 0, scale, 0, drawing.height);
  context.font = `12px ${theme.font}`;
  for (const [index, { text, draw }] of entries.entries()) {
    context.save();
    context.translate(margin + (index % columns) * column, margin / 2 + Math.floor(index / columns) * row);
    draw();
    context.fillStyle = hex(theme.ink);
    context.fillText(text, 38, 11);
    context.restore();
  }
  context.fillStyle = hex(theme.inkDim);
  context.fillText(legend.foot, margin, height - margin / 2);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
