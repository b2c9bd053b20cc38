import type { ComponentChildren } from 'preact';
import { isValidElement, type VNode } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { AssumptionSlider } from '../../src/page/explorer/assumption-slider.tsx';
import { ExplorerTrail } from '../../src/page/explorer/explorer-trail.tsx';
import { GuessForm } from '../../src/page/explorer/guess-form.tsx';
import { SeriesSwitches } from '../../src/page/explorer/series-switches.tsx';
import { TreeOption } from '../../src/page/explorer/tree-option.tsx';
import { ShutEnvelope } from '../../src/page/explorer/ways-to-dossier.tsx';
import { WorkLine } from '../../src/page/explorer/work-line.tsx';
import type { Send } from '../../src/page/parts.ts';
import type { RoomEvent } from '../../src/play/events.ts';
import type { ExplorerView } from '../../src/play/explorer/explorer-view.ts';
import * as views from '../fixtures/explorer-view.ts';
import { shellWith } from './rooms.tsx';

// biome-ignore lint/suspicious/noExplicitAny: props of any element
type Props = any;

/** The props of every element, parts rendered by hand: so that what they send can be read without a browser. */
function elementsOf(children: ComponentChildren): Props[] {
  if (Array.isArray(children)) return children.flatMap(elementsOf);
  if (!isValidElement(children)) return [];
  const { type, props } = children as VNode<Props>;
  if (typeof type === 'function') return elementsOf((type as (props: Props) => ComponentChildren)(props));
  return [props, ...elementsOf(props.children)];
}

/** What a part sends as each of its controls is pressed, chosen or moved, one after the other. */
function sentBy(part: (send: Send) => ComponentChildren, value = ''): RoomEvent[] {
  const sent: RoomEvent[] = [];
  const event = { preventDefault() {}, currentTarget: { value } };
  for (const props of elementsOf(part((one) => sent.push(one)))) for (const act of ['onClick', 'onFocus', 'onInput', 'onChange']) props[act]?.(event);
  return sent;
}

describe('what a press sends', () => {
  let explored: ExplorerView;
  beforeAll(() => {
    explored = views.explored();
  });

  it('a tab shows its part', () =>
    expect(sentBy((send) => <ExplorerTrail tabs={explored.tabs} send={send} />)).toEqual(
      ['tree', 'road', 'assumptions'].map((tab) => ({ type: 'tab.show', tab })),
    ));

  it('an option is taken, or left where it was taken; a closed one sends nothing', () => {
    const { options } = explored.stations.find((s) => s.options.some((o) => o.taken && o.stands === 'band'))!;
    for (const option of options) expect(sentBy((send) => <TreeOption option={option} arises send={send} />)).toEqual(option.event ? [option.event] : []);
    expect(new Set(options.map((o) => o.event?.type))).toEqual(new Set(['option.take', 'option.leave', undefined]));
  });

  it('a guess is made in each of three ways', () => {
    const guess = {
      title: 'Guess',
      ask: 'More or less?',
      questions: [{ series: 'herd' as const, question: 'Herd', unit: 'the herd of 1928 is one', mine: null }],
    };
    expect(sentBy((send) => <GuessForm guess={guess} send={send} />)).toEqual(
      ['more', 'same', 'less'].map((one) => ({ type: 'guess.make', series: 'herd', guess: one })),
    );
  });

  it('a switch looks at its series, the first at all, the list at a moment', () =>
    expect(sentBy((send) => <SeriesSwitches view={explored} send={send} />, '2')).toEqual([
      { type: 'series.look', series: null },
      ...explored.series.map(({ id }) => ({ type: 'series.look', series: id })),
      { type: 'time.look', index: 2 },
    ]));

  it('a scale is taken up as it is touched, and moved as it moves', () => {
    const [first] = explored.assumptions.groups[1]!.list;
    expect(sentBy((send) => <AssumptionSlider assumption={first!} inHand="need" send={send} />, '0.9')).toEqual([
      { type: 'assumption.take', name: first!.name },
      { type: 'assumption.move', name: first!.name, value: 0.9 },
    ]);
  });

  it('a scale in hand is not taken up again', () => {
    const [first] = explored.assumptions.groups[0]!.list;
    expect(sentBy((send) => <AssumptionSlider assumption={first!} inHand={first!.name} send={send} />, '64').map((e) => e.type)).toEqual(['assumption.move']);
  });

  it('a shut envelope leads to its dossier, or opens here', () =>
    expect(
      sentBy((send) => (
        <ShutEnvelope station="march-1930" title="The bells" dossier="1930-retreat" send={send} shell={shellWith()}>
          Shut.
        </ShutEnvelope>
      )),
    ).toEqual([
      { type: 'dossier.open', dossier: '1930-retreat' },
      { type: 'envelope.show', station: 'march-1930' },
    ]));

  it('work is stopped', () => {
    const work = { label: 'The settings are run', done: 1, of: 2, action: { label: 'Stop', event: { type: 'run.stop' }, enabled: true } } as const;
    expect(sentBy((send) => <WorkLine work={work} send={send} />)).toEqual([{ type: 'run.stop' }]);
  });
});
