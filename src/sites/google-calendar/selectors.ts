/**
 * Everything that is looked for in the page, with what for, its variants (newest first) and the samples it is proved on.
 * Attributes before classes; a class stands only as a last resort; the value of a translated label never.
 */
export interface Hook {
  readonly purpose: string;
  /** All variants as one selector. */
  readonly find: string;
  readonly proved: readonly string[];
}

const hook = (purpose: string, variants: readonly string[], proved: readonly string[]): Hook => ({
  purpose,
  find: variants.join(','),
  proved,
});

const GRIDS = ['week', 'week-dark', 'day-two-people', 'month', 'schedule'];

export const SELECTORS = {
  main: hook('the area that holds a view', ['#YPCqFe [role=main]', '[role=main]', '#YPCqFe'], GRIDS),
  grid: hook('the grid of a view', ['[role=main] [role=grid]', '#YPCqFe [role=grid]'], GRIDS),
  range: hook('first and last visible day', ['[data-start-date-key][data-end-date-key]'], ['week', 'day-two-people', 'month']),
  chip: hook('an event; never its resize handle, which repeats only the id', ['[data-eventchip][data-eventid]'], GRIDS),
  /** Other marks of a chip: where these are and `chip` is not, the page has changed. */
  trace: hook('a chip by any other mark', ['[data-eventid]', '[data-opens-details=true]', '[jslog^="35463;"]'], GRIDS),
  control: hook('what opens the event: the chip itself or inside it', ['[role=button]'], GRIDS),
  stacked: hook('all-day, multi-day and month chips', ['[data-stacked-layout-chip-container]'], ['week', 'month']),
  stackedFace: hook('the painted part of a stacked chip', ['[data-stacked-layout-chip]'], ['week', 'month']),
  title: hook('title as shown', ['.I0UMhf', '.WBi6vc'], ['week', 'month', 'labels-other-languages']),
  hiddenLabel: hook('label for screen readers', ['.XuJrye'], ['week', 'month', 'labels-other-languages']),
  shown: hook('text for eyes, from which a title is taken when its classes are gone', ['[aria-hidden=true]'], ['week', 'month']),
  scheduleDay: hook('a day of the schedule', ['[role=rowgroup][data-datekey]'], ['schedule']),
  dayCell: hook('a day of the week grid', ['[role=gridcell][data-datekey]'], ['week', 'day-two-people']),
  monthWeek: hook('a week of the month grid', ['[role=row]'], ['month']),
  monthDate: hook(
    'a date in the layers behind the month grid',
    ['[data-dragsource-type="8"][data-datekey]', 'h2[data-datekey]'],
    ['month'],
  ),
  hourRow: hook('height of an hour', ['.XsRa1c'], ['week']),
  banner: hook(
    'link of the account',
    ['header a[aria-label]', '[role=banner] a[aria-label]', 'a[aria-label][href*="accounts.google."]'],
    ['week'],
  ),
  userEmail: hook('address of the account', ['#xUserEmail'], GRIDS),
  zone: hook('zone of the wall times', ['#xTimezone'], GRIDS),
  dialog: hook('a bubble', ['[role=dialog]'], ['event-popup', 'event-popup-one-on-one', 'quick-create']),
  details: hook('an opened event', ['[id=xDetDlg][data-eventid]'], ['event-popup', 'event-popup-one-on-one']),
  heading: hook(
    'title of an opened event',
    ['#rAECCd', '[role=heading][aria-level="1"]', '#xDetDlgWhen [data-text]'],
    ['event-popup'],
  ),
  when: hook('date and time of an opened event', ['#xDetDlgWhen .AzuXid'], ['event-popup']),
  guestTree: hook('guests of an opened event', ['[role=tree]'], ['event-popup']),
  guest: hook('one guest', ['[data-email]'], ['event-popup', 'edit-existing']),
  guestCount: hook('how many guests', ['#xDetDlgAtt'], ['event-popup']),
  organizerRow: hook('the guest who organises', ['#xDtlDlgOrg'], ['event-popup']),
  calendarRow: hook('organiser or calendar; the last row of an opened event', ['#xDetDlgCal'], ['event-popup']),
  description: hook('description', ['#xDetDlgDesc'], ['event-popup']),
  place: hook('place', ['#xDetDlgLoc'], ['event-popup-one-on-one']),
  video: hook('link to join', ['#xDetDlgVideo a[href]', '#xDetDlgPhone a[href]'], ['event-popup']),
  yes: hook('answer yes', ['#xRsvpYesBu'], ['event-popup-one-on-one']),
  no: hook('answer no', ['#xRsvpNoBu'], ['event-popup']),
  maybe: hook('answer maybe', ['#xRsvpMaybeBu'], ['event-popup']),
  bubbleForm: hook('form of a new event', ['[role=tabpanel][aria-labelledby=tabEvent]'], ['quick-create']),
  bubbleTitle: hook('title of a new event', ['input[type=text]'], ['quick-create']),
  formTitle: hook(
    'title in the editor: on the field or around it',
    ['input#xTiIn', '#xTiIn input', '#xTiIn textarea'],
    ['edit-new', 'edit-existing'],
  ),
  startDate: hook('start date in the editor', ['#xStDaIn', '#xStDaRo'], ['edit-new']),
  endDate: hook('end date in the editor', ['#xEnDaIn', '#xEnDaRo'], ['edit-new']),
  startTime: hook('start time in the editor', ['#xStTiIn'], ['edit-new']),
  endTime: hook('end time in the editor', ['#xEnTiIn'], ['edit-new']),
  allDay: hook('all-day switch of the editor', ['#xAlDaCbx'], ['edit-new']),
  formPlace: hook('place in the editor', ['#xLocIn input', 'input#xLocIn'], ['edit-new']),
  fixedPlace: hook('place where it may not be edited', ['#xOnCal'], []),
  formText: hook('description in the editor', ['#xDescIn [role=textbox]', '#xDescIn > div'], ['edit-new']),
  creating: hook('whether the editor makes a new event', ['[data-is-create]'], ['edit-new', 'edit-existing']),
} as const satisfies Record<string, Hook>;

/** A body that wears this is dark. */
export const DARK_CLASS = 'CcsDpe';
/** A chip that only goes on from an earlier day. */
export const COPY_CLASS = 'PU9jSd';
/** Around the chosen answer of an opened event. */
export const CHOSEN_CLASS = 'KKjvXb';
