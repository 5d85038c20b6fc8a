import { fold, isAscii, tokensOf } from './fold';

/** Lines that calling services write into descriptions. Each is looked for at a line's start or whole: no line is read twice. */
const LINE_STARTS = [
  'join zoom meeting',
  'join with google meet',
  'join microsoft teams meeting',
  'join on your computer',
  'join the meeting',
  'join by phone',
  'join using sip',
  'join by video',
  'joining instructions',
  'click here to join',
  'microsoft teams meeting',
  'microsoft teams need help',
  'more phone numbers',
  'meeting id',
  'meeting host',
  'meeting number',
  'meeting link',
  'meeting information',
  'more ways to join',
  'global call in numbers',
  'access code',
  'passcode',
  'pass code',
  'password',
  'phone conference id',
  'dial in',
  'dial by your location',
  'find your local number',
  'one tap mobile',
  'learn more about meet',
  'learn more meeting options',
  'need help',
  'download teams',
  'or call in',
  'dial in number',
  'call in number',
  'this invitation is private',
  'sent from my',
  'unirse a la reunion',
  'unirse con google meet',
  'unirse a zoom',
  'entrar na reuniao',
  'participar com o google meet',
  'zoom meeting beitreten',
  'an microsoft teams besprechung teilnehmen',
  'microsoft teams besprechung',
  'reunion microsoft teams',
  'participer a la reunion',
  'participer a zoom',
  'rejoindre la reunion',
  'reunion de microsoft teams',
  'reuniao do microsoft teams',
  'besprechungs id',
  'meeting kennnummer',
  'kenncode',
  'id de reunion',
  'id de la reunion',
  'id da reuniao',
  'code secret',
  'codigo de acceso',
  'senha',
  'microsoft teams 会議',
  'zoomミーティングに参加',
  'ミーティングid',
  'ミーティング id',
  '会議 id',
  'パスコード',
];

/** Whole sentences of the same kind that stand inside a line. */
const INVITING = [
  'is inviting you to a scheduled zoom meeting',
  'lädt sie zu einem geplanten zoom meeting ein',
  'vous invite à une réunion zoom planifiée',
];

const TAGS = /<\/?(?:[a-z][a-z0-9]*)(?:\s[^<>]{0,300})?\/?>/giu;
const LINE_TAGS = /<(?:br|\/?p|\/?li|\/?ul|\/?ol|\/?div|\/?h[1-6]|\/?tr)(?:\s[^<>]{0,300})?\/?>/giu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const LINKS =
  /<?\b(?:https?:\/\/|url:|www\.)[^\s<>]+>?|\b(?:meet\.google\.com|[\w.-]{1,60}\.zoom\.us|teams\.microsoft\.com)\/[^\s<>]*/giu;

/** A description without HTML, links and the blocks that calling services add: what a person wrote. */
export function boilerplateOff(description: string): string {
  const bare = description.includes('<') ? description.replaceAll(LINE_TAGS, '\n').replaceAll(TAGS, ' ') : description;
  const plain = bare.includes('&')
    ? bare.replaceAll(/&(amp|lt|gt|quot|apos|nbsp);/giu, (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ')
    : bare;
  // Every link has a slash or "url:"; most descriptions have neither.
  const text = /\/|url:|www\./iu.test(plain) ? plain.replaceAll(LINKS, ' ') : plain;
  // A page in one line is no service's; nothing to part, nothing to leave out.
  if (text.length > LONGEST && !text.includes('\n') && HOLDS_WORDS.test(text)) return text.trim();
  return text
    .split(/\r?\n/u)
    .filter((line) => !isServiceLine(line))
    .join('\n')
    .trim();
}

/** The starts by their first letters: a line is compared with few of them. */
const KEY = 4;
const STARTS_BY_KEY = new Map<string, string[]>();
for (const start of LINE_STARTS.map(bareOf)) {
  const key = start.slice(0, KEY);
  STARTS_BY_KEY.set(key, [...(STARTS_BY_KEY.get(key) ?? []), start]);
}

/** A longer line may begin with such words and go on with something a person wrote: it stays. */
const LONGEST_START = 160;
const LONGEST_INVITING = 200;
/** Beyond this a line is no service's, whatever its punctuation. */
const LONGEST = 400;
const HOLDS_WORDS = /[\p{L}\p{N}]/u;

function isServiceLine(line: string): boolean {
  if (line.length > LONGEST) return !HOLDS_WORDS.test(line);
  const low = isAscii(line) ? line.toLowerCase() : line.normalize('NFKC').toLowerCase();
  const bare = bareOf(low);
  if (bare === '') return true;
  const starts = STARTS_BY_KEY.get(bare.slice(0, KEY)) ?? [];
  if (bare.length <= LONGEST_START && starts.some((start) => bare.startsWith(start))) return true;
  return bare.length <= LONGEST_INVITING && INVITING.some((words) => low.includes(words));
}

/** Words of a lower-case line, marks off Latin letters. */
function bareOf(low: string): string {
  return tokensOf(fold(low)).join(' ');
}
