/** The index tabs on the folder of the decision point on view. */
import type { CompiledDossier } from '../scenario/compiled.ts';
import type { PlayContext } from './context.ts';
import type { Step, Tab } from './events.ts';
import { tabLabels } from './labels.ts';
import type { Position } from './positions.ts';
import type { TabView } from './view.ts';

const tabOfStep: Record<Step, Tab> = {
  situation: 'papers',
  papers: 'papers',
  options: 'options',
  seal: 'options',
  forecast: 'forecast',
  reveal: 'reveal',
  road: 'road',
  discuss: 'discuss',
};
const order: Tab[] = ['papers', 'options', 'forecast', 'reveal', 'road', 'discuss'];
const stepOfTab: Record<Tab, Step> = { papers: 'papers', options: 'options', forecast: 'forecast', reveal: 'reveal', road: 'road', discuss: 'discuss' };

/** A tab for each part of this decision point; one without a forecast has no such tab. */
export function tabViews(dossier: CompiledDossier, context: PlayContext, positions: Position[], at: Position): TabView[] {
  const decision = dossier.decisions[at.point];
  return order
    .filter((tab) => tab !== 'forecast' || (decision?.forecasts.length ?? 0) > 0)
    .map((tab): TabView => {
      const step = stepOfTab[tab];
      const first = positions.find((p) => tabOfStep[p.step] === tab && p.step === step && (p.point === at.point || step === 'road' || step === 'discuss'));
      const reached = !!first && first.rank <= context.furthest;
      const current = tabOfStep[at.step] === tab;
      // the options lie open to whoever has read a paper
      const ahead = tab === 'options' && at.step === 'papers' && (context.points[at.point]?.papersOpened.length ?? 0) > 0;
      return {
        tab,
        label: tabLabels[tab],
        state: current ? 'current' : reached ? 'done' : 'todo',
        event: current || !decision ? null : reached ? { type: 'step.go', decision: decision.id, step } : ahead ? { type: 'step.next' } : null,
      };
    });
}
