/** Chips, in the shapes that captures of the real page show. */
import type { DemoEntry } from '../events';
import { jslogOf } from '../ids';
import { el, hidden } from './dom';
import { clockRange, dayOf, labelOf, type PageState } from './state';

/** Attributes every chip root has; `drift` leaves some out, as a redesign would. */
function rootAttributes(entry: DemoEntry, state: PageState): Record<string, string> {
  const { drift } = state.options;
  return {
    ...(drift.has('eventchip') ? {} : { 'data-eventchip': '' }),
    ...(drift.has('eventid') ? {} : { 'data-eventid': entry.token }),
    'data-opens-details': 'true',
    ...(drift.has('jslog') ? {} : { jslog: jslogOf(entry.eventId, entry.calendarId) }),
  };
}

const isOutlined = (entry: DemoEntry): boolean => entry.answer === 'declined' || entry.answer === 'needs-action';

export interface Box {
  readonly top: number;
  readonly height: number;
  /** Percent of the column. */
  readonly left: number;
  readonly width: number;
}

/** A timed chip in a day column. The resize handle repeats the event's token without being a chip. */
export function timedChip(entry: DemoEntry, box: Box, state: PageState): HTMLElement {
  const outlined = isOutlined(entry);
  const short = box.height < 30;
  const colour = outlined
    ? `border-color: ${entry.colour};`
    : `background-color: ${entry.colour}; border-color: ${entry.colour};`;
  const ink = outlined ? `color: ${entry.colour}` : null;
  const title = el('span', { class: 'I0UMhf' }, entry.title);
  const row = outlined ? 'lhydbb w9eXqe' : 'lhydbb';
  const text = short
    ? el(
        'div',
        { class: `${row} RIOtYe cpCWFd PKhkGc` },
        el('span', { class: 'KcY3wb' }, title),
        el('span', { class: 'pttLke' }, ', '),
        el('span', { class: 'EWOIrf' }, clockRange(entry, state).split(' – ')[0] ?? ''),
      )
    : el(
        'div',
        { class: 'fFwDnf' },
        el('div', { class: `${row} RIOtYe` }, el('span', { class: 'KcY3wb' }, title)),
        el('div', { class: `${row} gVNoLb` }, clockRange(entry, state)),
        el('div', { class: `${row} K9QN7e` }, entry.location),
      );
  return el(
    'div',
    {
      role: 'button',
      ...rootAttributes(entry, state),
      tabindex: 0,
      'data-keyboardactiontype': '0;1',
      'data-focusable': '',
      'data-dragsource-type': 2,
      class: `GTG3wb ChfiMc rFUW1c ${outlined ? 'LKeQwe' : 'EiZ8Dd Hrn1mc'} MmaWIb afiDFd`,
      style: `top: ${box.top}px; height: ${box.height}px; inset-inline-start: calc(${box.left}% + 0px); width: calc(${box.width}% + 0px); z-index: 5; ${colour}`,
    },
    hidden(labelOf(entry, state)),
    el('div', { 'aria-hidden': 'true', class: outlined ? 'Jcb6qd' : 'Jcb6qd AL18ce', style: ink }, text),
    el('div', { 'aria-hidden': 'true', class: 'leOeGd ChfiMc YVffPe', 'data-eventid': entry.token, 'data-dragsource-type': 3 }),
  );
}

/** A stacked chip: all-day and month. The token is on the container, the button is its child. `copy`: the faint repeat of a long entry. */
export function stackedChip(
  entry: DemoEntry,
  place: { left: number; width: number; row: number; copy: boolean; timed: boolean },
  state: PageState,
): HTMLElement {
  const inner = place.timed
    ? [
        el(
          'div',
          { class: 'ZWOtn', 'aria-hidden': 'true' },
          el('div', { class: 'VlNR9e', style: `border-color: ${entry.colour}` }),
        ),
        el(
          'span',
          { class: 'nHqeVd', 'aria-hidden': 'true' },
          el('span', { class: 'DvyQhe BdCDHc' }, clockRange(entry, state).split(' – ')[0] ?? ''),
          el('span', { class: 'WBi6vc' }, entry.title),
        ),
      ]
    : [el('span', { class: 'nHqeVd', 'aria-hidden': 'true' }, el('span', { class: 'WBi6vc' }, entry.title))];
  return el(
    'div',
    {
      ...rootAttributes(entry, state),
      'data-stacked-layout-chip-container': 'true',
      class: `vEJ0bc ChfiMc rFUW1c Po94xd${place.copy ? ' PU9jSd' : ''}`,
      style: `inset-inline-start: ${place.left}%; width: ${place.width}%; top: ${place.row * 1.7}em; border-color: ${entry.colour};${place.copy ? ' opacity: .01;' : ''}`,
    },
    el(
      'div',
      {
        role: 'button',
        'data-stacked-layout-chip': 'true',
        tabindex: 0,
        class: place.timed ? 'KF4T6b smECzc' : 'KF4T6b jKgTF QGRmIf',
        style: place.timed ? null : `background-color: ${entry.colour}`,
      },
      ...inner,
      el('span', { class: 'XuJrye' }, labelOf(entry, state)),
    ),
  );
}

/** A row of the schedule: the label is an aria-label on the inner button, and the token stands on both. */
export function scheduleChip(entry: DemoEntry, date: string, state: PageState): HTMLElement {
  const at = dayOf(entry, date);
  const time = entry.days ? (labelOf(entry, state).split(/[,、،]/)[0] ?? '') : clockRange(entry, state);
  return el(
    'div',
    { role: 'presentation', jsname: 'Fa5oWb', ...rootAttributes(entry, state), class: 'ryakYc' },
    el('div', { role: 'gridcell', class: 'JxNhxc' }, time),
    el(
      'div',
      { role: 'gridcell', class: 'uFexlc' },
      el(
        'div',
        {
          role: 'button',
          tabindex: 0,
          'aria-label': labelOf(entry, state, date),
          'data-eventid': entry.token,
          class: 'chip-words',
        },
        // Other words than the label's count the days.
        at === null ? entry.title : `${entry.title} (Day ${at.day}/${at.days})`,
      ),
    ),
    el(
      'div',
      { role: 'gridcell', class: 'AfMD1c' },
      el(
        'div',
        { 'data-text': state.data.me.name },
        el('div', { style: `border-color: ${entry.colour}`, class: 'dot' }),
        el('span', { class: 'XuJrye' }, state.data.me.name),
      ),
    ),
  );
}
