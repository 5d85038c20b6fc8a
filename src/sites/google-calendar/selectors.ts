/**
 * Everything that is looked for in the page: what for, its variants (newest first) as one selector, and the samples it is proved on.
 * Attributes before classes; a class stands only as a last resort; the value of a translated label never. What stands here as comments
 * is not sent to every page.
 */
export const SELECTORS = {
  /** The area that holds a view (proved on: every grid). */
  main: '#YPCqFe [role=main],[role=main],#YPCqFe',
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
  heading: '#rAECCd,[role=heading][aria-level="1"],#xDetDlgWhen [data-text]',
  /** Date and time of an opened event (proved on: event-popup). */
  when: '#xDetDlgWhen .AzuXid',
  /** Guests of an opened event (proved on: event-popup). */
  guestTree: '[role=tree]',
  /** One guest (proved on: event-popup, edit-existing). */
  guest: '[data-email]',
  /** How many guests (proved on: event-popup). */
  guestCount: '#xDetDlgAtt',
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
  formTitle: 'input#xTiIn,#xTiIn input,#xTiIn textarea',
  /** Start date in the editor (proved on: edit-new). */
  startDate: '#xStDaIn,#xStDaRo',
  /** End date in the editor (proved on: edit-new). */
  endDate: '#xEnDaIn,#xEnDaRo',
  /** Start time in the editor (proved on: edit-new). */
  startTime: '#xStTiIn',
  /** End time in the editor (proved on: edit-new). */
  endTime: '#xEnTiIn',
  /** All-day switch of the editor (proved on: edit-new). */
  allDay: '#xAlDaCbx',
  /** Place in the editor (proved on: edit-new). */
  formPlace: '#xLocIn input,input#xLocIn',
  /** Place where it may not be edited (proved on: no sample). */
  fixedPlace: '#xOnCal',
  /** Description in the editor (proved on: edit-new). */
  formText: '#xDescIn [role=textbox],#xDescIn > div',
  /** Whether the editor makes a new event (proved on: edit-new, edit-existing). */
  creating: '[data-is-create]',
} as const;

/** A body that wears this is dark. */
export const DARK_CLASS = 'CcsDpe';
/** A chip that only goes on from an earlier day. */
export const COPY_CLASS = 'PU9jSd';
/** Around the chosen answer of an opened event. */
export const CHOSEN_CLASS = 'KKjvXb';
