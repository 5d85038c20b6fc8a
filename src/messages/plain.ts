/** How much a message may hold, before anyone looks at its fields. */
export interface Room {
  readonly depth: number;
  /** Objects, arrays and single values together. */
  readonly values: number;
  /** Characters of all texts and names together. */
  readonly characters: number;
}

/** What a page may send: 500 meetings with long texts fit, a flood does not. */
export const PAGE_ROOM: Room = { depth: 6, values: 60_000, characters: 4_000_000 };
/** What our own pages may send: a slice of a calendar import. */
export const APP_ROOM: Room = { depth: 8, values: 1_500_000, characters: 64_000_000 };

/** Whether the value is {@link measurePlain plain data} within the room given. */
export const isPlainData = (value: unknown, room: Room): boolean => measurePlain(value, room) !== null;

/**
 * How much a value holds, values and characters together; null unless it is plain data: objects and arrays without a class, own data fields only (a getter could answer twice
 * differently), no name that every object inherits (`__proto__`, `constructor`, …), and within the room given. Never throws and
 * never calls into the value.
 */
export function measurePlain(value: unknown, room: Room): number | null {
  let values = 0;
  let characters = 0;
  const fits = (item: unknown, depth: number): boolean => {
    values += 1;
    if (values > room.values || depth > room.depth) return false;
    if (typeof item === 'string') {
      characters += item.length;
      return characters <= room.characters;
    }
    if (typeof item === 'number' || typeof item === 'boolean' || item === null || item === undefined) return true;
    if (typeof item !== 'object') return false;
    return Array.isArray(item) ? fitsAll(item, item.length, depth) : fitsObject(item, depth);
  };
  const fitsAll = (items: readonly unknown[], length: number, depth: number): boolean => {
    if (length > room.values || Object.keys(items).length !== length) return false;
    return items.every((item) => fits(item, depth + 1));
  };
  const fitsObject = (item: object, depth: number): boolean => {
    const prototype: unknown = Object.getPrototypeOf(item);
    if (prototype !== Object.prototype && prototype !== null) return false;
    for (const key of Reflect.ownKeys(item)) {
      if (typeof key !== 'string' || key in Object.prototype) return false;
      characters += key.length;
      const field = Object.getOwnPropertyDescriptor(item, key);
      if (!field || !('value' in field) || !fits(field.value, depth + 1)) return false;
    }
    return true;
  };
  try {
    return fits(value, 0) ? values + characters : null;
  } catch {
    return null; // A proxy that throws on being looked at.
  }
}
