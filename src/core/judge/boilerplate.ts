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
  const plain = bare.replaceAll(/&(amp|lt|gt|quot|apos|nbsp);/giu, (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ');
  // Every link has a slash or "url:"; most descriptions have neither.
  const text = /\/|url:|www\./iu.test(plain) ? plain.replaceAll(LINKS, ' ') : plain;
  return text
    .split(/\r?\n/u)
    .filter((line) => !isServiceLine(line))
    .join('\n')
    .trim();
}

function isServiceLine(line: string): boolean {
  const ascii = /^[\0-\x7f]*$/.test(line);
  const low = ascii ? line.toLowerCase() : line.normalize('NFKC').toLowerCase();
  const bare = ascii ? low.replaceAll(/[^a-z0-9]+/g, ' ').trim() : bareOf(low);
  if (bare === '') return true;
  // A long line may begin with such words and go on with something a person wrote: it stays.
  if (bare.length <= 160 && LINE_STARTS.some((start) => bare.startsWith(start))) return true;
  return bare.length <= 200 && INVITING.some((words) => low.includes(words));
}

/** Words of a line, marks off Latin letters. */
const bareOf = (low: string): string =>
  low
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
