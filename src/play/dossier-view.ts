/** View data of a dossier in play: derived wholly from the compiled dossier and the context. Pure. */
import type { CompiledDossier } from '../scenario/compiled.ts';
import { letterOf } from '../scenario/letter-of.ts';
import { chartView } from './chart-view.ts';
import { choiceViews } from './choice-view.ts';
import { optionOf, type PlayContext } from './context.ts';
import { labels, reasons } from './labels.ts';
import { placesKnown } from './places-known.ts';
import { type Position, positionsOf } from './positions.ts';
import { tabViews } from './tab-view.ts';
import type { Action, BeatView, ChartView, DossierView, OptionView, PaperView, RoadView } from './view.ts';

/** What page and stage show of this dossier at this moment. */
export function dossierView(dossier: CompiledDossier, context: PlayContext): DossierView {
  const positions = positionsOf(dossier);
  const at = positions[context.at] ?? (positions[0] as Position);
  const decision = dossier.decisions[at.point];
  const mine = context.points[at.point];
  if (!decision || !mine) throw new Error(`no decision point ${at.point} in ${dossier.id}`);
  const papers = decision.papers.map(
    (paper, i): PaperView => ({
      paper,
      number: i + 1,
      opened: mine.papersOpened.includes(paper.id),
      inHand: at.step === 'papers' && mine.paperInHand === paper.id,
    }),
  );
  const options = decision.options.map(
    (option, i): OptionView => ({ option, letter: letterOf(i), inHand: mine.optionInHand === option.id, sealed: mine.sealed?.option === option.id }),
  );
  const paperInHand = papers.find((p) => p.inHand) ?? null;
  const beat = at.step === 'reveal' ? beatView(dossier, context, at) : null;
  const roads = at.step === 'road' || at.step === 'discuss' ? roadViews(dossier, context) : [];
  const forecast = at.step === 'forecast' ? forecastView(dossier, context, at) : null;
  return {
    at: 'dossier',
    dossier,
    decision: { ...decision, index: at.point, count: dossier.decisions.length },
    step: at.step,
    tabs: tabViews(dossier, context, positions, at),
    ...actionsOf(dossier, context, positions, at, papers),
    papers,
    paperInHand,
    options,
    slip: {
      option: options.find((o) => (mine.sealed ? o.sealed : o.inHand)) ?? null,
      why: mine.sealed?.why ?? mine.why,
      sure: mine.sealed?.sure ?? mine.sure,
      sealed: !!mine.sealed,
    },
    forecast,
    envelope: at.step !== 'reveal' ? 'none' : at.index < 0 ? 'shut' : 'open',
    beat,
    lit: litOf(decision, at, paperInHand, beat),
    placesKnown: placesKnown(dossier, at),
    roads,
    roadInView: roads.find((r) => r.inView) ?? null,
    prompts: at.step === 'discuss' ? dossier.prompts.map((p) => ({ ...p, inHand: context.promptInHand === p.id })) : [],
    choices: choiceViews(dossier, context),
    mind: context.mind,
    closed: at.closed,
  };
}

function litOf(
  decision: DossierView['decision'] | CompiledDossier['decisions'][number],
  at: Position,
  paper: PaperView | null,
  beat: BeatView | null,
): string[] {
  if (paper) return paper.paper.places;
  if (beat) return beat.beat.places;
  return at.step === 'situation' || at.step === 'papers' ? decision.places : [];
}

function forecastView(dossier: CompiledDossier, context: PlayContext, at: Position): ChartView | null {
  const forecast = dossier.decisions[at.point]?.forecasts[at.index];
  if (!forecast) return null;
  const view = chartView(dossier, forecast.chart, context, { point: at.point, beat: -1 });
  const drawn = context.points[at.point]?.forecasts[forecast.id];
  const middle = forecast.min + Math.round((forecast.max - forecast.min) / 2 / forecast.step) * forecast.step;
  return view && { ...view, drawing: { forecast, value: drawn ?? { value: middle, low: middle, high: middle }, drawn: !!drawn } };
}

function beatView(dossier: CompiledDossier, context: PlayContext, at: Position): BeatView | null {
  const decision = dossier.decisions[at.point];
  const beat = decision?.beats[at.index];
  if (!decision || !beat) return null;
  const fact = beat.figure ? dossier.facts[beat.figure] : undefined;
  return {
    beat,
    index: at.index,
    count: decision.beats.length,
    figure: fact ? { text: fact.text, label: beat.figureLabel ?? fact.unit, para: fact.para, saidBy: fact.saidBy, onPaper: fact.hedge === 'on-paper' } : null,
    chart: beat.chart ? chartView(dossier, beat.chart, context, { point: at.point, beat: at.index }) : null,
  };
}

function roadViews(dossier: CompiledDossier, context: PlayContext): RoadView[] {
  const last = dossier.decisions.length - 1;
  const fallback = { decision: dossier.decisions[last]?.id, option: context.points[last]?.sealed?.option };
  const look = context.roadInView ?? fallback;
  return dossier.decisions.flatMap((decision, point) =>
    decision.options.flatMap((option, i) => {
      const road = dossier.roads.find((r) => r.decision === decision.id && r.option === option.id);
      if (!road) return [];
      return {
        road,
        decision: { id: decision.id, title: decision.title, question: decision.question },
        option: { id: option.id, title: option.title, letter: letterOf(i), historical: option.historical },
        chosen: context.points[point]?.sealed?.option === option.id,
        inView: look.decision === decision.id && look.option === option.id,
        grades: road.claims.map((c) => c.grade),
        model: road.model,
      };
    }),
  );
}

/** The one action that leads on, a second of equal ease, and the way back. */
function actionsOf(
  dossier: CompiledDossier,
  context: PlayContext,
  positions: Position[],
  at: Position,
  papers: PaperView[],
): Pick<DossierView, 'main' | 'aside' | 'back'> {
  const decision = dossier.decisions[at.point];
  const mine = context.points[at.point];
  const next = (label: string, enabled = true, reason?: string): Action => ({ label, event: { type: 'step.next' }, enabled, ...(enabled ? {} : { reason }) });
  const back: Action | null = context.at > 0 ? { label: labels.back, event: { type: 'step.back' }, enabled: true } : null;
  switch (at.step) {
    case 'situation':
      return { main: next(at.point === 0 ? labels.begin : labels.readPapers), aside: null, back };
    case 'papers': {
      const unopened = papers.find((p) => !p.opened);
      const weigh = next(
        labels.weighOptions,
        papers.some((p) => p.opened),
        reasons.openOne,
      );
      if (!unopened) return { main: weigh, aside: null, back };
      const open: Action = {
        label: papers.some((p) => p.opened) ? labels.nextPaper : labels.firstPaper,
        event: { type: 'paper.open', paper: unopened.paper.id },
        enabled: true,
      };
      return { main: open, aside: weigh, back };
    }
    case 'options':
    case 'seal': {
      if (mine?.sealed) return { main: next(labels.goOn), aside: null, back };
      const held = optionOf(decision, mine?.optionInHand ?? null);
      const reason = !held ? reasons.pickOne : !held.sealable ? reasons.notThisOne : mine?.sure ? undefined : reasons.howSure;
      return { main: { label: labels.seal, event: { type: 'choice.seal' }, enabled: at.step === 'seal' && !reason, reason }, aside: null, back };
    }
    case 'forecast': {
      const drawn = mine?.forecasts[decision?.forecasts[at.index]?.id ?? ''];
      if (drawn?.set || mine?.envelopeOpened) return { main: next(labels.goOn), aside: null, back };
      return {
        main: { label: labels.setForecast, event: { type: 'forecast.set' }, enabled: !!drawn, ...(drawn ? {} : { reason: reasons.drawFirst }) },
        aside: { label: labels.skipForecast, event: { type: 'forecast.skip' }, enabled: true },
        back,
      };
    }
    case 'reveal': {
      if (at.index < 0) return { main: { label: labels.openEnvelope, event: { type: 'envelope.open' }, enabled: true }, aside: null, back };
      const toll = !!decision?.beats[at.index]?.toll;
      const after = positions[at.rank + 1];
      const on = after?.step === 'situation' ? labels.goOnTo(dossier.decisions[after.point]?.day ?? '') : after?.step === 'road' ? labels.road : labels.goOn;
      return {
        main: next(toll ? labels.goOnWhenReady : on),
        aside: toll ? { label: labels.leave, event: { type: 'shelf.return' }, enabled: true } : null,
        back,
      };
    }
    case 'road':
      return { main: next(labels.discuss), aside: null, back };
    case 'discuss':
      return at.closed
        ? { main: { label: labels.toShelf, event: { type: 'shelf.return' }, enabled: true }, aside: null, back }
        : { main: { label: labels.close, event: { type: 'dossier.close' }, enabled: true }, aside: null, back };
  }
}
