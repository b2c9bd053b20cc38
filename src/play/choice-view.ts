/** What I chose, why, how sure; my forecasts against the record; how my mind changed: the journal's lines. */
import type { CompiledDossier } from '../scenario/compiled.ts';
import type { PlayContext } from './context.ts';
import type { ChoiceView } from './view.ts';

/** One line a decision point. The record stands beside a forecast only once a beat that inks it was read. */
export function choiceViews(dossier: CompiledDossier, context: PlayContext): ChoiceView[] {
  return dossier.decisions.map((decision, point): ChoiceView => {
    const mine = context.points[point];
    const options = decision.options.map((o, i) => ({ id: o.id, title: o.title, letter: String.fromCharCode(65 + i), sealable: o.sealable }));
    const titled = (id: string | undefined) => {
      const found = options.find((o) => o.id === id);
      return found ? { option: found.id, title: found.title, letter: found.letter } : null;
    };
    const sealed = titled(mine?.sealed?.option);
    return {
      decision: { id: decision.id, title: decision.title, question: decision.question, day: decision.day },
      sealed: sealed && mine?.sealed ? { ...sealed, why: mine.sealed.why, sure: mine.sealed.sure } : null,
      again: titled(mine?.again ?? undefined),
      forecasts: decision.forecasts.map((f) => {
        const drawn = mine?.forecasts[f.id];
        const inkedBy = decision.beats.findIndex((b) => b.chart === f.chart && b.inks.includes(f.point));
        const fact = dossier.facts[f.fact];
        const falls = dossier.charts.find((c) => c.id === f.chart)?.points.find((p) => p.id === f.point)?.less === f.fact;
        const read = inkedBy >= 0 && (mine?.beatsRead ?? 0) > inkedBy;
        return {
          question: f.question,
          unit: f.unit,
          mine: drawn?.set ? { value: drawn.value, low: drawn.low, high: drawn.high } : null,
          record: read && fact ? { text: falls ? `${fact.text} less` : fact.text, para: fact.para, ...(fact.saidBy ? { saidBy: fact.saidBy } : {}) } : null,
        };
      }),
      options,
    };
  });
}
