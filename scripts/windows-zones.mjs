// Writes the table of Windows zone names (territory 001 of CLDR) from windows-iana: node scripts/windows-zones.mjs
// The whole package is ten times the size of what we need of it, so it stays a development dependency.
import { writeFileSync } from 'node:fs';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';

const world = WINDOWS_TO_IANA_MAP.filter((row) => row.territory === '001').map((row) => [row.windowsName, row.iana[0]]);
const table = Object.fromEntries(world.toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('src/calendars/ics/windows-zones.json', `${JSON.stringify(table, null, 2)}\n`);
