import type { ExplorerView } from '../../play/explorer/explorer-view.ts';
import { chartFile } from '../../theme/drawing/chart-file.ts';
import { loadFaces } from '../faces.ts';
import { paintDrawing } from './paint-drawing.ts';

/** The picture of a chart as a PNG file, `sharp` pixels to a CSS pixel; null where there is nothing to show, or the browser refuses. */
export async function chartPng(view: ExplorerView, which: string, citation: string, sharp: number): Promise<Blob | null> {
  const drawing = chartFile(view, which, citation);
  if (!drawing) return null;
  await loadFaces(() => {});
  const canvas = document.createElement('canvas');
  canvas.width = drawing.w * sharp;
  canvas.height = drawing.h * sharp;
  const ctx = canvas.getContext('2d');
  if (!ctx) return null;
  ctx.scale(sharp, sharp);
  paintDrawing(ctx, drawing);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
