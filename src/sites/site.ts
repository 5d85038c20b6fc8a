import type { Email, MeetingSnapshot, SiteHealth, SiteId } from '../core/model';

/** A meeting on the page and where it is drawn. */
export interface PageMeeting {
  readonly snapshot: MeetingSnapshot;
  /** The host's element: measured, never moved or changed. */
  readonly element: HTMLElement;
  /** The host's focusable element that opens the event; gets the accessible description. */
  readonly control: HTMLElement;
  readonly layout: 'timed' | 'all-day' | 'month-line' | 'schedule-row';
  /** The scrolling part that holds the element, when it is narrower than the reading's clip (hours scroll, the all-day row does not). */
  readonly clip?: HTMLElement | null;
}

/** An event opened in a popup or an editor, beside which the card may stand. */
export interface OpenedMeeting {
  readonly snapshot: MeetingSnapshot;
  readonly element: HTMLElement;
  readonly where: 'popup' | 'editor' | 'quick-create';
}

/** One reading of the page as it stands. */
export interface PageReading {
  readonly view: 'day' | 'week' | 'days' | 'month' | 'schedule' | 'editor' | 'other';
  readonly account: Email | null;
  readonly meetings: readonly PageMeeting[];
  readonly opened: OpenedMeeting | null;
  readonly health: SiteHealth;
  readonly dark: boolean;
  /** Badges may only be drawn inside this element's rectangle (the scrolling grid); null: whole window. */
  readonly clip: HTMLElement | null;
}

/** The contract of a site folder. Everything it starts dies with the signal. */
export interface Site {
  readonly id: SiteId;
  matches(url: URL): boolean;
  /** Calls `report` with a fresh reading after each settled change; `moved` when only geometry changed (scroll, resize). */
  watch(
    doc: Document,
    signal: AbortSignal,
    on: { report(reading: PageReading): void; moved(): void; dragging(active: boolean): void },
  ): void;
}
