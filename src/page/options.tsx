import { useEffect, useRef } from 'preact/hooks';
import type { OptionView } from '../play/view.ts';
import { optionSheets, type Rect } from '../theme/layout.ts';
import { Foot, MainButton } from './foot.tsx';
import { Icon } from './icons.tsx';
import { countInWords } from './number-words.ts';
import { paraMark } from './para-mark.ts';
import type { Send, StepProps } from './parts.ts';
import { place } from './place.ts';
import { RichText } from './rich-text.tsx';
import { Sheet } from './sheet.tsx';
import { Slip } from './slip.tsx';
import { useWindow } from './use-window.ts';

/** What bar and foot cover, and the first line of a sheet, in pixels. */
const EDGE = 180;
const FORM = { memo: 'Memorandum', telegram: 'Telegram, draft', resolution: 'Draft resolution', note: 'Marginal note', decree: 'Decree' } as const;

/** The proposals: laid on the stage's sheets where they fit side by side, else one under the other on the folder. */
export function Options(props: StepProps) {
  const { view, send, shell } = props;
  const { width, height, canvas } = useWindow();
  const lifted = view.options.findIndex((o) => o.inHand);
  const desk =
    canvas === 'ready' ? optionSheets({ width, height, textScale: shell.settings.textScale }, view.options.length, lifted < 0 ? null : lifted) : null;
  const open = view.options.filter((o) => o.option.sealable).length;
  const hint = view.slip.sealed
    ? 'Your choice is sealed. The sheets can still be read.'
    : `${countInWords(open)} proposals${open < view.options.length ? ', and the course being taken' : ' lie on the desk'}. Pick one up; lay it down to take another.`;
  const sheets = (
    <fieldset class="proposals">
      <legend class="sr">Proposals. The forms they are written on are ours.</legend>
      {view.options.map((o, i) => (
        <Proposal key={o.option.id} view={o} send={send} rect={desk?.sheets[i] ?? null} />
      ))}
    </fieldset>
  );
  if (!desk) {
    return (
      <>
        <Sheet kicker={view.decision.day} title={view.decision.question}>
          <p class="note">{hint}</p>
          {sheets}
          <Slip view={view} send={send} rect={null} />
        </Sheet>
        <Foot view={view} send={send} />
      </>
    );
  }
  const { main, back } = view;
  return (
    <div class="on-desk">
      <header class="on-wall" ref={(el) => place(el, desk.heading)}>
        <h1 id="head" tabIndex={-1}>
          {view.decision.question}
        </h1>
        <p>{hint}</p>
      </header>
      {sheets}
      <Slip view={view} send={send} rect={desk.slip} />
      <div class="seal" ref={(el) => place(el, desk.buttons)}>
        {back && (
          <button type="button" class="button ghost" onClick={() => send(back.event)}>
            <Icon name="back" />
            <span class="sr">{back.label}</span>
          </button>
        )}
        <MainButton action={main} send={send} />
      </div>
    </div>
  );
}

function Proposal({ view, send, rect }: { view: OptionView; send: Send; rect: Rect | null }) {
  const { option, letter, inHand } = view;
  const id = `option-${option.id}`;
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => place(sheet.current, rect));
  // Picked up on the stage, it comes into view on the folder too, where it is out of sight: the strip with the pips stays if it can.
  const held = useRef(inHand);
  useEffect(() => {
    const { top = 0, bottom = 0 } = sheet.current?.getBoundingClientRect() ?? {};
    if (inHand && !held.current && !rect && (top > innerHeight - EDGE || bottom < EDGE)) sheet.current?.scrollIntoView({ block: 'nearest' });
    held.current = inHand;
  }, [inHand, !rect]);
  return (
    <article class={`proposal form-${option.form}${inHand ? ' in-hand' : ''}${option.sealable ? '' : ' unsealable'}`} data-option={option.id} ref={sheet}>
      <div class={inHand ? 'leaf' : 'leaf lying'}>
        <div class="pick-row">
          <label class="pick" for={id}>
            <input
              type="radio"
              name="option"
              id={id}
              checked={inHand}
              aria-describedby={`${id}-words`}
              onChange={() => send({ type: 'option.pick', option: option.id })}
            />
            <span class="letter">{letter}</span>
            <span class="form" aria-hidden="true">
              {FORM[option.form]}
            </span>
            <span class="sr">{option.title}</span>
          </label>
          <p class={`tag ${option.source}`}>
            {option.source === 'named' ? 'Named' : 'Implied'} {paraMark(option.paras)}
          </p>
        </div>
        <h2 class="title">{option.title}</h2>
        {!option.sealable && <p class="label course">The course being taken: to be read, not sealed</p>}
        <div class="words" id={`${id}-words`}>
          {view.sealed && <p class="label sealed-mark">Your sealed choice</p>}
          <div class="what">
            <RichText of={option.text} />
          </div>
          <dl>
            <div>
              <dt>Backed by</dt>
              <dd>
                <RichText of={option.backers} />
              </dd>
            </div>
            <div>
              <dt>Hoped</dt>
              <dd>
                <RichText of={option.hopes} />
              </dd>
            </div>
            <div>
              <dt>Feared then</dt>
              <dd>
                <RichText of={option.fears} />
              </dd>
            </div>
          </dl>
        </div>
      </div>
    </article>
  );
}
