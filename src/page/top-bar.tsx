import { Icon } from './icons.tsx';
import type { StepProps } from './parts.ts';
import type { Shell } from './shell.ts';
import { ToShelf } from './to-shelf.tsx';

export type DialogName = 'settings' | 'journal' | 'how' | 'teachers';
export type OpenDialog = (name: DialogName) => void;

/** Sound and text size: on every screen at the same place. */
export function Tools({ shell, open, journal }: { shell: Shell; open: OpenDialog; journal: boolean }) {
  const { sound } = shell.settings;
  return (
    <div class="tools">
      <button type="button" class="tool sound" aria-pressed={sound} onClick={() => shell.set({ sound: !sound })}>
        <Icon name={sound ? 'soundOn' : 'soundOff'} />
        <span class="word">{sound ? 'Sound on' : 'Sound off'}</span>
      </button>
      {journal && (
        <button type="button" class="tool" aria-haspopup="dialog" onClick={() => open('journal')}>
          <Icon name="journal" />
          <span class="word">My journal</span>
        </button>
      )}
      <button type="button" class="tool" aria-haspopup="dialog" onClick={() => open('settings')}>
        <Icon name="letters" />
        <span class="word">Text and settings</span>
      </button>
    </div>
  );
}

/** The bar over a dossier: the way back to the shelf, number and title, tools. */
export function TopBar({ view, shell, open }: Omit<StepProps, 'send'> & { open: OpenDialog }) {
  return (
    <header class="bar">
      <ToShelf shell={shell} />
      <p class="which">
        <span class="number">{`Dossier ${view.dossier.number}`}</span> <span class="name">{view.dossier.title}</span>
      </p>
      <Tools shell={shell} open={open} journal />
    </header>
  );
}
