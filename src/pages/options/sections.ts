import type { OptionsState } from '../../core/model';
import type { Translate } from '../../ui/contract';
import type { IconName } from '../../ui/icons';

/** The sections in the order of the page; `app/open-options` names them by these ids. */
export const SECTIONS = [
  'hours',
  'calendars',
  'people',
  'marks',
  'budget',
  'tools',
  'kept',
  'learned',
  'calls',
  'pause',
  'data',
  'about',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export const SECTION_ICON: Readonly<Record<SectionId, IconName>> = {
  hours: 'person',
  calendars: 'calendar',
  people: 'people',
  marks: 'clock',
  tools: 'external',
  budget: 'chart',
  kept: 'keep-live',
  calls: 'clock',
  learned: 'check',
  pause: 'pause',
  data: 'shield',
  about: 'info',
};

export function sectionTitle(t: Translate, id: SectionId): string {
  switch (id) {
    case 'hours':
      return t('options_hours');
    case 'calendars':
      return t('options_calendars');
    case 'people':
      return t('options_people');
    case 'marks':
      return t('options_marks');
    case 'tools':
      return t('options_tools');
    case 'budget':
      return t('options_budget');
    case 'learned':
      return t('options_learned');
    case 'kept':
      return t('options_kept');
    case 'calls':
      return t('options_calls_title');
    case 'pause':
      return t('options_pause');
    case 'data':
      return t('options_data');
    default:
      return t('options_about');
  }
}

/** How many things a section lists; null when it lists nothing. */
export function sectionCount(state: OptionsState, id: SectionId): number | null {
  if (id === 'calendars') return state.calendars.length;
  if (id === 'people') return state.people.length;
  return id === 'kept' ? state.kept.length : null;
}
