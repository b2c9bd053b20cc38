import { useState } from 'preact/hooks';
import type { RoomView } from '../play/view.ts';
import { FileButtons } from './file-buttons.tsx';
import { Modal } from './modal.tsx';
import type { Settings, Shell } from './shell.ts';

const SCALES: { value: Settings['textScale']; word: string }[] = [
  { value: 1, word: '100 %' },
  { value: 1.15, word: '115 %' },
  { value: 1.3, word: '130 %' },
];
const MOTIONS: { value: Settings['motion']; word: string }[] = [
  { value: 'system', word: 'As my device says' },
  { value: 'full', word: 'Full' },
  { value: 'reduced', word: 'Still' },
];

/** Text, sound, motion, pictures; this dossier's link, file and fresh start. */
export function SettingsDialog({ view, shell, close }: { view: RoomView; shell: Shell; close: () => void }) {
  const { settings } = shell;
  return (
    <Modal title="Text and settings" name="settings" close={close}>
      <Choice legend="Text size" name="text-scale" items={SCALES} value={settings.textScale} set={(textScale) => shell.set({ textScale })} />
      <Choice legend="Motion" name="motion" items={MOTIONS} value={settings.motion} set={(motion) => shell.set({ motion })} />
      <fieldset class="set">
        <legend class="label">Sound and pictures</legend>
        <Switch label="Sound" on={settings.sound} set={(sound) => shell.set({ sound })} />
        <Switch label="Captions, while the sound is on" on={settings.captions} set={(captions) => shell.set({ captions })} />
        <Switch label="Text only, without pictures" on={!settings.pictures} set={(only) => shell.set({ pictures: !only })} />
      </fieldset>
      {view.at === 'dossier' && <ThisDossier shell={shell} close={close} />}
      <h3 class="label">My log</h3>
      <FileButtons shell={shell} />
    </Modal>
  );
}

interface ChoiceProps<T> {
  legend: string;
  name: string;
  items: { value: T; word: string }[];
  value: T;
  set(value: T): void;
}
function Choice<T>({ legend, name, items, value, set }: ChoiceProps<T>) {
  return (
    <fieldset class="set">
      <legend class="label">{legend}</legend>
      {items.map((item) => (
        <label key={item.word}>
          <input type="radio" name={name} checked={item.value === value} onChange={() => set(item.value)} />
          <span>{item.word}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Switch({ label, on, set }: { label: string; on: boolean; set(on: boolean): void }) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={() => set(!on)} />
      <span>{label}</span>
    </label>
  );
}

function ThisDossier({ shell, close }: { shell: Shell; close: () => void }) {
  const [copied, tell] = useState('');
  const [asking, ask] = useState(false);
  const link = shell.link();
  return (
    <fieldset class="set">
      <legend class="label">This dossier</legend>
      <label class="stacked" for="play-link">
        <span>The link to this place, for another machine</span>
      </label>
      <div class="row">
        <input id="play-link" class="link-field" type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        <button
          type="button"
          class="button small"
          onClick={() =>
            (navigator.clipboard ? navigator.clipboard.writeText(link) : Promise.reject()).then(
              () => tell('Copied.'),
              () => tell('Could not copy here: select the link and copy it by hand.'),
            )
          }
        >
          Copy the link
        </button>
        <span class="note" role="status">
          {copied}
        </span>
      </div>
      <div class="row">
        {asking ? (
          <>
            <span class="note">Begin again from the first page? The log so far is kept as the one before.</span>
            <button
              type="button"
              class="button small"
              onClick={() => {
                close();
                shell.restart();
              }}
            >
              Yes, begin again
            </button>
            <button type="button" class="button small" onClick={() => ask(false)}>
              No
            </button>
          </>
        ) : (
          <button type="button" class="button small" onClick={() => ask(true)}>
            Start this dossier again
          </button>
        )}
      </div>
    </fieldset>
  );
}
