/** What both replicas have in common: a state that a test sets and a person clicks through, and who takes part. */

/** `lobby`: waits to be let in. `bare`: for a moment the page shows less of the call than it did. */
export type State = 'landing' | 'before' | 'lobby' | 'call' | 'bare' | 'left';

/** People of the replica, the person first; nobody but the page may learn their names. */
export const PEOPLE: readonly string[] = ['Ana Duarte', 'Tiago Rocha', 'Amihan Reyes', 'Kenji Mori'];

/** What a test finds on the window, as on the replica of Zoom's client. */
export function exposeCall(to: (state: State) => void): void {
  Object.assign(window, { demoCall: { to } });
}
