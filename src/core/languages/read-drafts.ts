import { FORMAT_IDS, type FormatId } from '../model';
import type { DraftText, Line } from './draft-words';

/** Reads the drafts of a language (how they are written: `draft-words.ts`). Throws where a format or a part of it is missing. */
export function readDrafts(text: string): Record<FormatId, DraftText> {
  const blocks = new Map(
    text
      .split(/^== /mu)
      .slice(1)
      .map((block) => [block.slice(0, block.indexOf('\n')), block.slice(block.indexOf('\n') + 1)]),
  );
  return Object.fromEntries(FORMAT_IDS.map((id) => [id, readDraft(blocks.get(id) ?? '')])) as Record<FormatId, DraftText>;
}

function readDraft(block: string): DraftText {
  const [subject, informal, formal, ask] = block.split(/^-- \w+\n/mu).map(readLines);
  const [first] = subject ?? [];
  const [[asked] = [], [askedFormally] = []] = ask ?? [];
  if (first === undefined || !informal || !formal || asked === undefined || askedFormally === undefined)
    throw new Error(`a draft that is not whole: ${block.slice(0, 80)}`);
  return { subject: first, informal, formal, ask: { informal: asked, formal: askedFormally } };
}

function readLines(text: string): Line[] {
  const lines: string[][] = [];
  for (const written of text.split('\n')) {
    const line = written.trim().replaceAll('¶', '\n');
    if (line.startsWith('|')) lines.at(-1)?.push(line.slice(1).trim());
    else if (line !== '') lines.push([line]);
  }
  return lines;
}
