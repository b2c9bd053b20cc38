import { Credit } from './credit.tsx';
import { Modal } from './modal.tsx';
import { RichText } from './rich-text.tsx';
import type { Shell } from './shell.ts';

/** What this is and how it goes; what a class can do with it. */
export function About({ about, shell, close }: { about: 'how' | 'teachers'; shell: Shell; close: () => void }) {
  if (about === 'teachers') {
    return (
      <Modal title="For teachers" name="about" close={close}>
        <p>Stop the clock: papers in pairs, a vote by hands, an argument, a second vote, then the envelope. It stays shut until somebody opens it.</p>
        <p>
          Every dossier ends with questions for the class: the scene, the source, a perspective, an assumption, the road not taken, a judgement. The log can be
          printed or saved as a file.
        </p>
        <p>No accounts and no names. Nothing leaves this device.</p>
      </Modal>
    );
  }
  return (
    <Modal title="How it works" name="about" close={close}>
      {shell.pack && <RichText of={shell.pack.about} />}
      <ol class="steps">
        <li>Read the papers of one day. Nothing later is known yet.</li>
        <li>Compare the options that the source names. Seal one, with your reason.</li>
        <li>Guess a figure, where the record has one.</li>
        <li>Open the envelope: what happened, each figure with its paragraph.</li>
        <li>Look at the road not taken. Every sentence says how far it can be trusted.</li>
        <li>Discuss, and vote again.</li>
      </ol>
      <p>A choice is neither right nor wrong here. What can be compared is reasons, evidence, and forecast against record.</p>
      <Credit shell={shell} />
    </Modal>
  );
}
