/** What can be taken along from the explorer: table, picture, citation. Each bears the grade *model*. */
import type { ExplorerFiles } from '../page/shell.ts';
import { csvOf } from '../simulation/table-rows.ts';
import { download } from './download.ts';
import type { OpenExplorer } from './explorer.ts';
import type { Game } from './game.ts';

/** Pixels of a picture to a CSS pixel: sharp on a slide. */
const SHARP = 2;

/** A name for a file: the options of the road. */
const nameOf = (open: OpenExplorer): string => `model-${open.explorer.context().taken.join('-') || 'base'}`;

export function explorerFiles(game: Game, open: OpenExplorer): ExplorerFiles {
  const cite = (): string => {
    const { road } = open.explorer.view();
    const { source, title } = game.shelf?.pack ?? { source: {} as Record<string, string>, title: '' };
    const { sha256 = '', seed = 0, kept = 0 } = game.shelf?.model ?? {};
    const work = [source.author, source.title, source.chapter].filter(Boolean).join(', ');
    return `${title}, open model (grade: model, not the record). ${road ? `Road: ${road.title}. ` : ''}${kept.toLocaleString('en')} settings, seed ${seed}, SHA-256 ${sha256}. After ${work}. ${open.link()}`;
  };
  return {
    csv: () => download(`${nameOf(open)}.csv`, new Blob([`\ufeff${csvOf(open.explorer.table())}`], { type: 'text/csv' })),
    png(series) {
      void import('../stage/explorer/chart-png.ts').then(async ({ chartPng }) => {
        const view = open.explorer.view();
        const picture = await chartPng(view, series, cite(), SHARP);
        if (picture) download(`${nameOf(open)}-${series}.png`, picture);
      });
    },
    cite,
    link: open.link,
  };
}
