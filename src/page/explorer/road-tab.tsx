import type { RoadView } from '../../play/explorer/explorer-view.ts';
import type { Rich } from '../../scenario/compiled.ts';
import { Evidence } from '../evidence.tsx';
import { paraMark } from '../para-mark.ts';
import { RichText } from '../rich-text.tsx';
import { Sheet } from '../sheet.tsx';
import { AssumptionSlider } from './assumption-slider.tsx';
import { Balance } from './balance.tsx';
import type { ExplorerProps } from './explorer.tsx';
import { FilesRow } from './files-row.tsx';
import { GuessForm } from './guess-form.tsx';
import { HungerTable } from './hunger-table.tsx';
import { ModelKey } from './model-key.tsx';
import { SeriesSection } from './series-section.tsx';
import { SeriesSwitches } from './series-switches.tsx';
import { ShutEnvelope } from './ways-to-dossier.tsx';
import { WhatMatters } from './what-matters.tsx';

/** The road in hand: what it takes, the player's guess, then what the model says beside the record. */
export function RoadTab({ view, send, shell }: ExplorerProps) {
  const { road } = view;
  if (!road)
    return (
      <Sheet kicker="Road not taken" title="No road is taken yet">
        <p>Take an option in the tree of roads; the road that it opens lies here.</p>
        <div class="row">
          <button type="button" class="button small" onClick={() => send({ type: 'tab.show', tab: 'tree' })}>
            To the tree of roads
          </button>
        </div>
      </Sheet>
    );
  return (
    <Sheet kicker={<Kicker road={road} />} title={road.title} aside={<Evidence grade="model" />}>
      {/* The question first: all of it stands on a small window */}
      {view.guess && <GuessForm guess={view.guess} send={send} />}
      <Course road={road} />
      {!view.guess && <Told view={view} road={road} send={send} shell={shell} />}
      {road.shut && (
        <ShutEnvelope {...road.shut} send={send} shell={shell}>
          The road ends here, for the envelope of <em>{road.shut.title}</em> is shut.
        </ShutEnvelope>
      )}
    </Sheet>
  );
}

/** Above the title of one option stands its source; several bear each its own. */
function Kicker({ road: { options } }: { road: RoadView }) {
  const paras = options.length === 1 ? (options[0]?.paras ?? []) : [];
  return <>Road not taken {paras.length > 0 && <span class="chip">{paraMark(paras)}</span>}</>;
}

/** A road of which the model draws nothing. */
const inWords = (options: RoadView['options']): boolean => options.every(({ stands }) => stands === 'words');

/** When it parts, where it grows faint and ends, and what it takes. A road of one option bears its title already. */
function Course({ road: { parts, horizon, end, options } }: { road: RoadView }) {
  const [only, ...others] = options;
  return (
    <>
      <dl class="course-of-road">
        <div>
          <dt>Roads part</dt>
          <dd>{parts.when}</dd>
        </div>
        {!inWords(options) && (
          <>
            <div>
              <dt>Faint after</dt>
              <dd>{horizon.when}</dd>
            </div>
            <div>
              <dt>Ends</dt>
              <dd>{end.when}</dd>
            </div>
          </>
        )}
      </dl>
      {others.length === 0 && only?.note && <Note of={only.note} />}
      {others.length > 0 && (
        <>
          <h2>What it takes</h2>
          <ul class="takes">
            {options.map((o) => (
              <li key={o.id}>
                <p>
                  <span class="label">{o.when}</span> {o.title} {o.paras.length > 0 && <span class="chip">{paraMark(o.paras)}</span>}
                </p>
                {o.note && <Note of={o.note} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What must be said beside the band. */
function Note({ of }: { of: Rich }) {
  return (
    <div class="beside-band">
      <RichText of={of} />
    </div>
  );
}

function Told({ view, road, send, shell }: ExplorerProps & { road: RoadView }) {
  const { series, seriesInView, hunger, industry, caveats, assumptions } = view;
  const shown = series.filter((s) => seriesInView === null || s.id === seriesInView);
  const figure = { textScale: shell.settings.textScale, sombre: view.sombre };
  const pinned = assumptions.groups.flatMap((g) => g.list).filter((a) => a.pinned);
  return (
    <>
      <InWords road={road} />
      <Balance balance={road.balance} />
      {series.length > 0 && (
        <>
          {pinned.map((a) => (
            <div key={a.name} class="pinned">
              <p class="note">All turns on this one. Move it, and the road moves.</p>
              <AssumptionSlider assumption={a} inHand={assumptions.inHand.name} send={send} />
            </div>
          ))}
          <ModelKey />
          <SeriesSwitches view={view} send={send} />
          {shown.map((s) => (
            <SeriesSection key={s.id} series={s} road={road} figure={figure} />
          ))}
        </>
      )}
      {hunger && <HungerTable hunger={hunger} road={road} figure={figure} />}
      {industry && (
        <section aria-labelledby="industry-head">
          <div class="head-line">
            <h2 id="industry-head">Industry</h2>
            <Evidence grade="model" />
          </div>
          <p>{industry}</p>
        </section>
      )}
      {road.wouldNotArise.length > 0 && (
        <section aria-labelledby="not-arise-head">
          <div class="head-line">
            <h2 id="not-arise-head">What would not arise</h2>
            <Evidence grade="model" />
          </div>
          <ul class="takes">
            {road.wouldNotArise.map(({ title, reason }) => (
              <li key={title}>
                <p class="struck">{title}</p>
                <RichText of={reason} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <WhatMatters matters={view.matters} send={send} />
      {caveats.length > 0 && (
        <section aria-labelledby="caveats-head">
          <h2 id="caveats-head">How far it can be trusted</h2>
          <ul class="caveats note">
            {caveats.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <FilesRow view={view} shell={shell} />
    </>
  );
}

/** Options that are told in words first, each with its grade. */
function InWords({ road }: { road: RoadView }) {
  const told = road.options.filter((o) => o.words);
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="words-head">
      <h2 id="words-head">{inWords(road.options) ? 'In words' : 'In words first'}</h2>
      <ul class="claims">
        {told.map(({ id, words }) => (
          <li key={id}>
            <RichText of={words ?? []} />
            <Evidence grade="model" />
          </li>
        ))}
      </ul>
    </section>
  );
}
