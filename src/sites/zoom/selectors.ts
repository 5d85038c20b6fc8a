/**
 * Everything that is looked for on Zoom's pages, by id, class, href and role; never by visible words, which Zoom translates into 17
 * languages (guides: zoom, 7.4). Three front ends share the hosts: the portal's schedule form (`zoom-*`), the portal's lists and
 * details (`zm-*`), and the Workplace web app with the meeting client.
 */

/** Portal: schedule and edit form. */
export const FORM = {
  topic: 'input#topic, input[name="topic"]',
  form: 'form.zoom-form',
  description: 'textarea#agenda',
  /** Value is text. `#mt_time` is what older scripts called it. */
  date: '.when-item-widget .zoom-date-input [role="combobox"], #mt_time [role="combobox"], #mt_time',
  time: '.when-item-widget .zoom-calendar-filter-select input',
  /** Absent where the account keeps a 24-hour clock. */
  dayPeriod: '.when-item-widget .zoom-select .zoom-select-input, #start_time2',
  when: '.when-item-widget',
  hours: '.duration-item-widget .duration-hour .zoom-select-input',
  minutes: '.duration-item-widget .zoom-virtual-filter-select-input input',
  recurrence: '.recurrence-text',
  recurring: '.recurring-form-item',
  invitees: '#pmc-item',
  /** A row of the form. */
  item: '.zoom-form-item',
  invitee: '.attendee-list-scrollbar .normal-user',
  inviteeName: '.email-name',
  /** The meeting number's choice: automatic, or the person's own number. */
  numberChoice: '.zoom-radio-group [role="radio"][aria-checked="true"]',
  /** What the panel is put before. */
  place: '.schedule-content > form.zoom-form',
} as const;

/** Portal: upcoming and previous meetings. */
export const PORTAL_LIST = {
  root: '.meeting-fixed-list',
  row: '.meeting-fixed-list .meeting-item',
  group: '.fixed-time-item',
  heading: '.title',
  time: '.meeting-time .schedule-time',
  link: '.meeting-detail a[href*="/meeting/"]',
  topic: '.meeting-detail .topic',
  host: '.host-name',
  action: '.meeting-action',
  /** A row by another mark: where these are and `row` is not, the page has changed. */
  trace: '.meeting-fixed-list a[href*="/meeting/"], .meeting-item',
  /** Nothing is planned. */
  empty: '.basic-welcome, .no-data',
} as const;

/** Portal: one meeting. */
export const DETAIL = {
  root: '#pane-detail form.zm-form',
  row: '.zm-form-item',
  content: '.zm-form-item__content',
  link: 'a[href*="/j/"]',
} as const;

/** Workplace web app: list of meetings, and the calendar card of its home. */
export const WORKPLACE = {
  root: '#meetingsMeetingGroup',
  row: '.meetings__meeting-item',
  trace: '#meetingsMeetingGroup [role="option"], .meetings__meeting-item',
  group: '.meetings__group',
  heading: '.meetings__group-label',
  topic: '.meetings__meeting-item-topic',
  time: '.meetings__meeting-item-time',
  host: '.meetings__meeting-item-host',
  number: '.meetings__meeting-item-meeting-id',
  invitation: '.meetings__detail-invitation-content pre',
  home: 'calendar-widget-app',
  homeCard: '.list-item.meeting__card--item',
  homeDay: '.sidebarItem',
  homeTitle: '.title-text',
  homeTime: '.time',
} as const;
