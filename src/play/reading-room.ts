/** The reading-room machine: at the shelf, fetching a dossier, or at the desk with one. It knows ids only; the wiring fetches. */
import { assign, setup } from 'xstate';

export interface ReadingRoomContext {
  /** The dossier on the desk or on its way there. */
  dossier: string | null;
  /** Why the last one could not be brought, in a code. */
  fault: string | null;
}
export type ReadingRoomEvent =
  | { type: 'dossier.open'; dossier: string }
  | { type: 'dossier.arrive'; dossier: string }
  | { type: 'dossier.miss'; dossier: string; code: string }
  | { type: 'shelf.return' };

/** Starts at the shelf, or at the desk where `input` names the dossier that the page brought with it. */
export const readingRoomMachine = setup({
  types: { context: {} as ReadingRoomContext, events: {} as ReadingRoomEvent, input: {} as { dossier: string | null } },
  guards: {
    hasDossier: ({ context }) => context.dossier !== null,
    isExpected: ({ context, event }) => (event.type === 'dossier.arrive' || event.type === 'dossier.miss') && event.dossier === context.dossier,
  },
  actions: {
    expect: assign(({ context, event }) => (event.type === 'dossier.open' ? { dossier: event.dossier, fault: null } : context)),
    leave: assign({ dossier: null, fault: null }),
    miss: assign(({ context, event }) => (event.type === 'dossier.miss' ? { dossier: null, fault: event.code } : context)),
  },
}).createMachine({
  id: 'reading-room',
  context: ({ input }) => ({ dossier: input.dossier, fault: null }),
  initial: 'arriving',
  states: {
    arriving: { always: [{ guard: 'hasDossier', target: 'desk' }, { target: 'shelf' }] },
    shelf: { on: { 'dossier.open': { target: 'fetching', actions: 'expect' } } },
    fetching: {
      on: {
        'dossier.open': { target: 'fetching', actions: 'expect' },
        'dossier.arrive': { guard: 'isExpected', target: 'desk' },
        'dossier.miss': { guard: 'isExpected', target: 'shelf', actions: 'miss' },
        'shelf.return': { target: 'shelf', actions: 'leave' },
      },
    },
    desk: { on: { 'dossier.open': { target: 'fetching', actions: 'expect' }, 'shelf.return': { target: 'shelf', actions: 'leave' } } },
  },
});
