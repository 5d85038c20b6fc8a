import { visible } from '../match/visible';

/**
 * Joining text, logistics and legal footers say how to get into a meeting and never what it is about. They are known by their shape, in
 * any language: the address of a call, numbers that are dialled or typed, short links in a row, blocks between rules, what stands below.
 */

const HREF = /<a\s(?:[^<>]{0,300}\s)?href\s?=\s?["']([^"'<>]{1,2000})["'][^<>]{0,300}>/giu;
const TAGS = /<\/?(?:[a-z][a-z0-9]*)(?:\s[^<>]{0,300})?\/?>/giu;
const LINE_TAGS = /<(?:br|\/?p|\/?li|\/?ul|\/?ol|\/?div|\/?h[1-6]|\/?tr)(?:\s[^<>]{0,300})?\/?>/giu;
const LINKS =
  /<?\b(?:https?:\/\/|url:|www\.|sips?:|tel:)[^\s<>]+>?|\b(?:meet\.google\.com|[\w.-]{1,60}\.zoom\.us|teams\.microsoft\.com)\/[^\s<>]*/giu;

/** Names of the services that calls are held with, and the hosts of their addresses. */
const SERVICE =
  /(?<![\p{L}\p{N}])(?:(?:google |g)?meet\.google|google[ -]?meet|microsoft[ -]?teams|teams\.(?:microsoft|live)|skype|lync|zoom(?:\.us|gov)?|webex|goto ?(?:meeting|webinar|connect)?|gotomeet|whereby|bluejeans|chime\.aws|amazon chime|ringcentral|jitsi|meet\.jit|dialpad|8x8|bigbluebutton|livestorm|vonage|fuze|starleaf|lifesize|pexip|around\.co|zoho)(?![\p{L}\p{N}])/iu;
const CALL_ADDRESS =
  /(?:meet\.google\.com|zoom\.us|zoomgov\.com|teams\.(?:microsoft|live)\.com|webex\.com|goto(?:meeting|webinar|meet)?\.(?:com|me)|whereby\.com|bluejeans\.com|chime\.aws|ringcentral\.com|meet\.jit\.si|skype\.com|lync\.com|dialpad\.com|8x8\.vc|livestorm\.co)(?:\/|\b)|(?:sips?|tel):/iu;
/** A number that is dialled or typed: with its sign of a country, its waiting commas or its hash, or in groups. */
const DIALLED =
  /(?<![\p{L}\p{N}])(?:\+\d[\d ()./-]{6,24}\d|\d[\d ()./-]{5,24}\d(?:,{1,4}\d[\d ]{2,16}#?|#))|(?<![\p{L}\p{N}.,:-])(?:\d{3,4}[ -]){2,4}\d{2,4}(?![\p{L}\p{N}.,:-])|(?<!\d)\d{9,13}#?(?!\d)/u;
const RULE = /^\W{0,3}(?:[_=~*─━—–-]\s?){8,}\W{0,3}$/u;
/** "Passcode: 84hf2": a word or three, a colon, and one word after it. */
const LABELLED = /^[^:：\d]{2,40}[:：]\s?\S{1,40}$/u;
/** "More | Options": short links in a row. */
const LINKS_IN_A_ROW = /^[^|.!?]{2,48}(?:\s\|\s[^|.!?]{2,48}){1,4}$/u;
/** What mail programs write above a signature. */
const SIGNATURE = /^-- ?$/u;
/** A line of prose at least so long, at the end and alone, is nobody's agenda. */
const FOOTER_LENGTH = 240;
/** A longer line is written by somebody, whatever number stands in it. */
const SHORT_LINE = 160;

/** `service`: names a service or gives links; `labelled`: one word after a colon. Both are joining text beside it only. */
type Shape = 'blank' | 'rule' | 'joining' | 'service' | 'labelled' | 'said';

function shapeOf(line: string): Shape {
  const bare = line.trim();
  if (bare === '') return 'blank';
  if (RULE.test(bare)) return 'rule';
  if (CALL_ADDRESS.test(bare)) return 'joining';
  if (bare.length > SHORT_LINE) return 'said';
  if (DIALLED.test(bare)) return 'joining';
  if (SERVICE.test(bare) || LINKS_IN_A_ROW.test(bare)) return 'service';
  return LABELLED.test(bare) ? 'labelled' : 'said';
}

/** Which lines stay: those that are neither joining text nor stand below it. */
function linesLeft(lines: readonly string[]): boolean[] {
  const shapes = lines.map(shapeOf);
  const left = shapes.map((shape) => shape !== 'blank' && shape !== 'rule' && shape !== 'joining');
  const drop = ({ from, to }: Run): void => {
    left.fill(false, from, to);
  };
  // Between two rules, or from one to the end: how to join, whatever else it says.
  for (const run of runsBetween(shapes, ['rule']))
    if (shapes[run.from - 1] === 'rule' && shapes.slice(run.from, run.to).includes('joining')) drop(run);
  const named: Run[] = [];
  let joined = false;
  let spoken = false;
  for (const run of runsBetween(shapes, ['blank', 'rule'])) {
    const of = shapes.slice(run.from, run.to);
    const first = of.findIndex((shape) => shape === 'joining' || shape === 'service');
    if (of.includes('joining') || (first !== -1 && of[first + 1] === 'labelled')) {
      drop({ from: run.from + first, to: run.to });
      joined = true;
      spoken ||= first > 0;
    } else if (!of.some((shape) => shape === 'said' || shape === 'labelled')) named.push(run);
    else if (joined && spoken) drop(run);
    else spoken = true;
  }
  // "You are invited to a Zoom meeting": more than that only beside what somebody says, and without a call.
  if (joined || !spoken) for (const run of named) drop(run);
  footersOff(lines, shapes, left);
  return left;
}

/** Lines `[from, to)`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function runsBetween(shapes: readonly Shape[], parts: readonly Shape[]): Run[] {
  const found: Run[] = [];
  let from = 0;
  for (let at = 0; at <= shapes.length; at += 1) {
    const shape = shapes[at];
    if (shape !== undefined && !parts.includes(shape)) continue;
    if (at > from) found.push({ from, to: at });
    from = at + 1;
  }
  return found;
}

/** A signature and what is below it, links in a row at the end, a long paragraph at the end of others. */
function footersOff(lines: readonly string[], shapes: readonly Shape[], left: boolean[]): void {
  const signed = lines.findIndex((line) => SIGNATURE.test(line.trim()) || SIGNATURE.test(line));
  if (signed !== -1) left.fill(false, signed);
  for (let at = left.length - 1; at >= 0; at -= 1) {
    if (left[at] === false) continue;
    const line = (lines[at] ?? '').trim();
    const isLinks = LINKS_IN_A_ROW.test(line);
    const isFooter = line.length >= FOOTER_LENGTH && left.slice(0, at).includes(true) && shapes[at - 1] === 'blank';
    if (!isLinks && !isFooter) return;
    left[at] = false;
  }
}

/** A description as it was written, without HTML. */
function plainOf(description: string): string {
  const seen = visible(description);
  return seen.includes('<') ? seen.replaceAll(HREF, ' $1 ').replaceAll(LINE_TAGS, '\n').replaceAll(TAGS, ' ') : seen;
}

/** Every link has one of these; most lines have none. */
const LINKISH = /:\/\/|www\.|url:|tel:|sips?:|\.(?:com|us)\//i;
const linksOff = (text: string): string => (LINKISH.test(text) ? text.replaceAll(LINKS, ' ') : text);

export interface Described {
  /** All that is written, without HTML and links: what guards read. */
  readonly written: string;
  /** What a person wrote about the meeting itself. */
  readonly content: string;
}

/** Parts a description: time is linear in its length. */
export function readDescription(description: string): Described {
  if (description === '') return { written: '', content: '' };
  const plain = plainOf(description);
  // A link of another sort ends what is said before it: "Project page <link> join <call>" in one line is two things.
  const parted = LINKISH.test(plain) ? plain.replaceAll(LINKS, (link) => (CALL_ADDRESS.test(link) ? link : '\n')) : plain;
  const lines = parted.split(/\r?\n/u);
  const left = linesLeft(lines);
  const kept = lines.filter((_, at) => left[at]).map(linksOff);
  const written = lines.filter((line) => line.trim() !== '').map(linksOff);
  return { written: written.join('\n').trim(), content: kept.join('\n').trim() };
}

/** What a person wrote about the meeting itself. */
export const boilerplateOff = (description: string): string => readDescription(description).content;
