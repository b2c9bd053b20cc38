import type { RoomView } from '../play/view.ts';
import type { Target } from './contract.ts';
import type { Thing } from './kit.ts';
import type { Staging } from './staging.ts';
import { envelopeState } from './things/sealed-envelope.ts';

/**
 * What is drawn now, in words and numbers, to be compared with the page: the place, what lies on it and what is in hand. `parts` are the
 * things that know more than the view, such as the chart.
 */
export function stateOf(view: RoomView | null, staging: Staging | null, targets: Target[], busy: boolean, parts: Thing[]): Record<string, unknown> {
  const own = Object.assign({}, ...parts.map((thing) => thing.state?.() ?? {}));
  const common = {
    place: staging?.place ?? null,
    mode: staging?.layout.mode ?? null,
    sombre: staging?.sombre ?? false,
    moving: busy,
    targets: targets.map((t) => t.id),
  };
  if (!view || !staging) return common;
  if (view.at === 'shelf')
    return { ...common, at: 'shelf', folders: view.folders.map(({ id, number, title, when, state, sombre }) => ({ id, number, title, when, state, sombre })) };
  if (view.at === 'explorer') return { ...common, at: 'explorer', tab: view.tab, road: view.road?.title ?? null, ...own };
  const { beat } = view;
  return {
    ...common,
    at: 'dossier',
    dossier: view.dossier.id,
    decision: view.decision.id,
    step: view.step,
    main: { label: view.main.label, enabled: view.main.enabled, reason: view.main.reason ?? null },
    aside: view.aside?.label ?? null,
    papers: view.papers.map((p) => ({ id: p.paper.id, kind: p.paper.kind, opened: p.opened, inHand: p.inHand })),
    paperInHand: view.paperInHand?.paper.id ?? null,
    options: view.options.map((o) => ({ id: o.option.id, letter: o.letter, inHand: o.inHand, sealed: o.sealed })),
    optionInHand: view.slip.option?.option.id ?? null,
    sure: view.slip.sure,
    sealed: view.slip.sealed,
    envelope: envelopeState(view),
    beat: beat && {
      id: beat.beat.id,
      headline: beat.beat.title,
      figure: beat.figure?.text ?? null,
      label: beat.figure?.label ?? null,
      para: beat.figure?.para ?? null,
    },
    lit: view.lit,
    road: view.roadInView && { decision: view.roadInView.decision.id, option: view.roadInView.option.id },
    prompt: view.prompts.find((p) => p.inHand)?.id ?? null,
    votes: view.choices.map((c) => ({ decision: c.decision.id, first: c.sealed?.option ?? null, again: c.again?.option ?? null })),
    closed: view.closed,
    ...own,
  };
}
