import { duration } from '../core/load';
import type { Instant, Zone } from '../core/model';
import type { Store } from '../store';
import { readSettings } from '../store';
import { reportOf, reportQuestion } from './report';
import { announcedWeek } from './report-day';
import { translate } from './reach';
import { readWorld, WORLD_TABLES } from './world';

/** The meeting time of the week that the announcement speaks of, in words. No title leaves the report: a lock screen shows this. */
export async function spokenLoad(store: Store, now: Instant, zone: Zone): Promise<string> {
  return store.look(WORLD_TABLES, async (shelves) => {
    const settings = await readSettings(shelves, zone, now);
    const question = reportQuestion(settings.zone, announcedWeek(settings, now), now);
    const world = await readWorld(shelves, { now: question.now, zone, snapshots: [], span: question.span, account: null });
    return duration({ t: translate, lang: translate.lang }, reportOf(world, question.week, now).load.minutes);
  });
}
