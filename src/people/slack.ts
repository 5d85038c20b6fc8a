/** Slack: `users.json` of an export, and the answer of `users.list`. Its zone is what the person's device said last. */
import { fail, ok } from '../core/model';
import { addressIn, Gathering, plain } from './collect';
import type { ReadOutcome } from './contract';

/** Members in the zip of an export; `org_users.json` in those of an organisation. */
export const SLACK_MEMBERS = /(?:^|\/)(?:org_)?users\.json$/iu;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);
const word = (fields: Fields, key: string): string | null => {
  const value = own(fields, key);
  return typeof value === 'string' ? plain(value) : null;
};

/** The list of members in either shape; null when it is neither. */
function membersOf(parsed: unknown): readonly unknown[] | null {
  const list = isFields(parsed) ? own(parsed, 'members') : parsed;
  if (!Array.isArray(list)) return null;
  const looksRight = list.length === 0 || list.some((one) => isFields(one) && ('profile' in one || 'real_name' in one));
  return looksRight ? list : null;
}

/**
 * Reads members. Bots and those who left are left out; so are those without an address, whom no meeting names.
 * Problems: `people-unreadable`, `people-empty`.
 */
export function readSlack(json: string): ReadOutcome {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return fail('people-unreadable');
  }
  const members = membersOf(parsed);
  if (members === null) return fail('people-unreadable');
  const gathering = new Gathering();
  for (const member of members) if (!take(gathering, member)) break;
  const read = gathering.result('slack');
  return read.people.length === 0 ? fail('people-empty') : ok(read);
}

function take(gathering: Gathering, member: unknown): boolean {
  if (!isFields(member)) {
    gathering.unreadable += 1;
    return true;
  }
  if (own(member, 'is_bot') === true || own(member, 'id') === 'USLACKBOT' || own(member, 'is_workflow_bot') === true) {
    gathering.skip('bot');
    return true;
  }
  if (own(member, 'deleted') === true) {
    gathering.skip('gone');
    return true;
  }
  const inner = own(member, 'profile');
  const profile: Fields = isFields(inner) ? inner : {};
  const name = word(profile, 'real_name') ?? word(member, 'real_name') ?? word(profile, 'display_name') ?? word(member, 'name');
  // Who was invited and never signed in has no device that could have said where it is.
  const zoneText = own(member, 'is_invited_user') === true ? null : word(member, 'tz');
  const updated = own(member, 'updated');
  const seconds = typeof updated === 'number' && updated > 0 ? updated : null;
  return gathering.add(addressIn(word(profile, 'email')), { name, zoneText, updated: seconds === null ? null : seconds * 1_000 });
}
