/**
 * Everything that is looked for in the page: what for, and the samples it is proved on. A selector with commas finds any of its variants,
 * and of several the one that stands first in the page. Where one variant is better than another they are a list, asked one by one.
 * Attributes before classes; a class stands only as a last resort; the value of a translated label never. What stands here as comments
 * is not sent to every page.
 */
export const SELECTORS = {
  /** The area that holds a view (proved on: every grid). */
  main: ['#YPCqFe [role=main]', '[role=main]', '#YPCqFe'],
  /** The grid of a view (proved on: every grid). */
  grid: '[role=main] [role=grid],#YPCqFe [role=grid]',
  /** First and last visible day (proved on: week, day-two-people, month). */
  range: '[data-start-date-key][data-end-date-key]',
  /** An event; never its resize handle, which repeats only the id (proved on: every grid). */
  chip: '[data-eventchip][data-eventid]',
  /** A chip by any other mark. Other marks of a chip: where these are and `chip` is not, the page has changed (proved on: every grid). */
  trace: '[data-eventid],[data-opens-details=true],[jslog^="35463;"]',
  /** What opens the event: the chip itself or inside it (proved on: every grid). */
  control: '[role=button]',
  /** All-day, multi-day and month chips (proved on: week, month). */
  stacked: '[data-stacked-layout-chip-container]',
  /** The painted part of a stacked chip (proved on: week, month). */
  stackedFace: '[data-stacked-layout-chip]',
  /** Title as shown (proved on: week, month, labels-other-languages). */
  title: '.I0UMhf,.WBi6vc',
  /** Label for screen readers (proved on: week, month, labels-other-languages). */
  hiddenLabel: '.XuJrye',
  /** Text for eyes, from which a title is taken when its classes are gone (proved on: week, month). */
  shown: '[aria-hidden=true]',
  /** A day of the schedule (proved on: schedule). */
  scheduleDay: '[role=rowgroup][data-datekey]',
  /** A day of the week grid (proved on: week, day-two-people). */
  dayCell: '[role=gridcell][data-datekey]',
  /** A week of the month grid (proved on: month). */
  monthWeek: '[role=row]',
  /** A date in the layers behind the month grid (proved on: month). */
  monthDate: '[data-dragsource-type="8"][data-datekey],h2[data-datekey]',
  /** Height of an hour (proved on: week). */
  hourRow: '.XsRa1c',
  /** Link of the account (proved on: week). */
  banner: 'header a[aria-label],[role=banner] a[aria-label],a[aria-label][href*="accounts.google."]',
  /** Address of the account (proved on: every grid). */
  userEmail: '#xUserEmail',
  /** Zone of the wall times (proved on: every grid). */
  zone: '#xTimezone',
  /** A bubble (proved on: event-popup, event-popup-one-on-one, quick-create). */
  dialog: '[role=dialog]',
  /** An opened event (proved on: event-popup, event-popup-one-on-one). */
  details: '[id=xDetDlg][data-eventid]',
  /** Title of an opened event (proved on: event-popup). */
  heading: ['#rAECCd', '[role=heading][aria-level="1"]', '#xDetDlgWhen [data-text]'],
  /** Date and time of an opened event (proved on: event-popup). */
  when: '#xDetDlgWhen .AzuXid',
  /** Guests of an opened event (proved on: event-popup). */
  guestTree: '[role=tree]',
  /** One guest (proved on: event-popup, edit-existing). */
  guest: '[data-email]',
  /** How many guests (proved on: event-popup). */
  guestCount: '#xDetDlgAtt',
  /** A group among the guests, whose members the list may show (proved on: no sample). */
  guestGroup: '[data-is-expandable=true]',
  /** The guest who organises (proved on: event-popup). */
  organizerRow: '#xDtlDlgOrg',
  /** Organiser or calendar; the last row of an opened event (proved on: event-popup). */
  calendarRow: '#xDetDlgCal',
  /** Description (proved on: event-popup). */
  description: '#xDetDlgDesc',
  /** Place (proved on: event-popup-one-on-one). */
  place: '#xDetDlgLoc',
  /** Link to join (proved on: event-popup). */
  video: '#xDetDlgVideo a[href],#xDetDlgPhone a[href]',
  /** What can be copied of how to join, zone included (proved on: no sample). */
  joining: '#xDetDlgVideo[data-details],#xDetDlgVideo [data-details]',
  /** Answer yes (proved on: event-popup-one-on-one). */
  yes: '#xRsvpYesBu',
  /** Answer no (proved on: event-popup). */
  no: '#xRsvpNoBu',
  /** Answer maybe (proved on: event-popup). */
  maybe: '#xRsvpMaybeBu',
  /** Form of a new event (proved on: quick-create). */
  bubbleForm: '[role=tabpanel][aria-labelledby=tabEvent]',
  /** Title of a new event (proved on: quick-create). */
  bubbleTitle: 'input[type=text]',
  /** Title in the editor: on the field or around it (proved on: edit-new, edit-existing). */
  formTitle: ['input#xTiIn', '#xTiIn input', '#xTiIn textarea'],
  /** Start date in the editor (proved on: edit-new). */
  startDate: ['#xStDaIn', '#xStDaRo'],
  /** End date in the editor (proved on: edit-new). */
  endDate: ['#xEnDaIn', '#xEnDaRo'],
  /** Start time in the editor (proved on: edit-new). */
  startTime: ['#xStTiIn'],
  /** End time in the editor (proved on: edit-new). */
  endTime: ['#xEnTiIn'],
  /** All-day switch of the editor (proved on: edit-new). */
  allDay: ['#xAlDaCbx', '[jscontroller=etBPYb] input[type=checkbox]', '[jscontroller=etBPYb] input[aria-label="All day"]'],
  /** Place in the editor (proved on: edit-new). */
  formPlace: ['#xLocIn [role=combobox]', '#xLocIn input', 'input#xLocIn'],
  /** Place where it may not be edited (proved on: no sample). */
  fixedPlace: '#xOnCal',
  /** Description in the editor (proved on: edit-new). */
  formText: ['#xDescIn [role=textbox]'],
  /** Whether the editor makes a new event (proved on: edit-new, edit-existing). */
  creating: '[data-is-create]',
} as const;

/**
 * The first element of the first selector that finds one. Fields have twins in the page, for copying and for measuring, that nobody sees
 * and nobody types in: they are passed over.
 */
export function firstOf(root: ParentNode, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    for (const one of root.querySelectorAll<HTMLElement>(selector)) if (!isTwin(one)) return one;
  }
  return null;
}

const TWIN = '[disabled],[aria-hidden=true],[hidden]';

/** What is around the area of the view is not asked: a dialog hides all of it from screen readers. */
function isTwin(element: Element): boolean {
  for (let one: Element | null = element; one !== null && !one.matches('[role=main],body'); one = one.parentElement)
    if (one.matches(TWIN) || (one as HTMLElement).style?.display === 'none') return true;
  return false;
}

/** A body that wears this is dark. */
export const DARK_CLASS = 'CcsDpe';
/** A chip that only goes on from an earlier day. */
export const COPY_CLASS = 'PU9jSd';
/** Around the chosen answer of an opened event. */
export const CHOSEN_CLASS = 'KKjvXb';
