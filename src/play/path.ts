/** The shortest log that leads where a play stands: for links. Typed words are left out. */
import type { CompiledDossier } from '../scenario/compiled.ts';
import type { PlayContext } from './context.ts';
import type { PlayEvent } from './events.ts';
import { positionsOf } from './positions.ts';

/** Events that, replayed on a fresh play, give the same choices, forecasts, votes and position; reasons in words excepted. */
export function pathOf(dossier: CompiledDossier, context: PlayContext): PlayEvent[] {
  const positions = positionsOf(dossier);
  const events: PlayEvent[] = [];
  let laidBack = false;
  const next = (): number => events.push({ type: 'step.next' });
  for (const p of positions.slice(0, context.furthest + 1)) {
    const decision = dossier.decisions[p.point];
    const mine = context.points[p.point];
    if (!decision || !mine) continue;
    const onward = p.rank < context.furthest;
    switch (p.step) {
      case 'situation':
        if (onward) next();
        break;
      case 'papers':
        for (const paper of mine.papersOpened) events.push({ type: 'paper.open', paper });
        if (onward) next();
        break;
      case 'options': {
        // one that was picked up and laid back leaves the seal reached: any that can be sealed leads there again
        const option = mine.sealed?.option ?? mine.optionInHand ?? (onward ? decision.options.find((one) => one.sealable)?.id : undefined);
        if (option && (onward || mine.optionInHand)) events.push({ type: 'option.pick', option });
        break;
      }
      case 'seal': {
        const sure = mine.sealed?.sure ?? mine.sure;
        if (sure) events.push({ type: 'sureness.set', sure });
        if (mine.sealed) events.push({ type: 'choice.seal' });
        else if (!mine.optionInHand) laidBack = true;
        break;
      }
      case 'forecast': {
        const forecast = decision.forecasts[p.index];
        const drawn = forecast && mine.forecasts[forecast.id];
        if (drawn) events.push({ type: 'forecast.draw', forecast: forecast.id, value: drawn.value, low: drawn.low, high: drawn.high });
        if (onward) events.push({ type: drawn?.set ? 'forecast.set' : 'forecast.skip' });
        break;
      }
      case 'reveal':
        if (p.index < 0 && mine.envelopeOpened) events.push({ type: 'envelope.open' });
        else if (onward) next();
        break;
      case 'road':
        if (context.roadInView) events.push({ type: 'road.look', ...context.roadInView });
        if (onward) next();
        break;
      case 'discuss':
        if (p.closed) events.push({ type: 'dossier.close' });
        else {
          dossier.decisions.forEach((d, i) => {
            const option = context.points[i]?.again;
            if (option) events.push({ type: 'vote.again', decision: d.id, option });
          });
          if (context.promptInHand) events.push({ type: 'prompt.take', prompt: context.promptInHand });
        }
        break;
    }
  }
  if (laidBack) events.push({ type: 'option.lay' });
  const at = positions[context.at];
  if (at && !(laidBack && at.step === 'options') && context.at !== context.furthest)
    events.push({ type: 'step.go', decision: dossier.decisions[at.point]?.id ?? '', step: at.step === 'seal' ? 'options' : at.step });
  return events;
}
