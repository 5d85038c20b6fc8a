/**
 * The person's settings on all their machines, by the browser's own sync: one item a field, with the time it was set; the later wins.
 * People and meetings never go there. A machine's pause and its first day are its own.
 */
import { readSettingsFields, type Instant, type Settings } from '../core/model';
import { canonicalZone } from '../core/time';
import { readStamps, type Shelves, type Store } from '../store';

export interface SyncArea {
  get(): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const PREFIX = 'setting.';
const OWN: ReadonlySet<string> = new Set(['installed', 'pausedUntil']);

interface Stamped {
  readonly value: unknown;
  readonly at: Instant;
}

/** What the area holds of settings, by field. Anything else there is left alone. */
function stampedIn(items: Readonly<Record<string, unknown>>): Map<string, Stamped> {
  const found = new Map<string, Stamped>();
  for (const [key, item] of Object.entries(items)) {
    if (!key.startsWith(PREFIX) || typeof item !== 'object' || item === null) continue;
    const { value, at } = item as Partial<Stamped>;
    if (typeof at === 'number' && Number.isFinite(at)) found.set(key.slice(PREFIX.length), { value, at });
  }
  return found;
}

/**
 * Brings this machine's settings and the area's together, field by field. Running it again changes nothing.
 * @returns whether something here is otherwise than before
 */
export async function shareSettings(store: Store, area: SyncArea, now: Instant): Promise<boolean> {
  if (store.memoryOnly) return false;
  const there = stampedIn(await area.get());
  const together = async (shelves: Shelves): Promise<{ out: [string, unknown][]; changed: boolean }> => {
    const row = await shelves.settings.get('own');
    const own: Partial<Settings> = row?.id === 'own' ? row : {};
    const stamps: Partial<Record<string, Instant>> = await readStamps(shelves);
    // A clock that ran ahead once must not win for ever.
    const newer = [...there].filter(([field, { at }]) => !OWN.has(field) && at <= now + 86_400_000 && at > (stamps[field] ?? 0));
    const taken = readSettingsFields(Object.fromEntries(newer.map(([field, { value }]) => [field, value])), canonicalZone);
    const fields = Object.keys(taken) as (keyof Settings)[];
    if (fields.length > 0 && !store.readOnly && row) {
      await shelves.settings.put({ ...row, ...taken });
      const at = { ...stamps, ...Object.fromEntries(fields.map((field) => [field, there.get(field)?.at ?? now])) };
      await shelves.settings.put({ id: 'stamps', at });
    }
    const mine = (Object.keys(stamps) as (keyof Settings)[]).filter(
      (field) => !OWN.has(field) && !fields.includes(field) && (stamps[field] ?? 0) > (there.get(field)?.at ?? 0),
    );
    return {
      out: mine.map((field) => [`${PREFIX}${field}`, { value: own[field], at: stamps[field] }]),
      changed: fields.length > 0,
    };
  };
  const { out, changed } = store.readOnly ? await store.look(['settings'], together) : await store.change(['settings'], together);
  if (out.length > 0) await area.set(Object.fromEntries(out));
  return changed;
}
