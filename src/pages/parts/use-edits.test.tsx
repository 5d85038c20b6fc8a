// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { draw } from './doors.fixture';
import { useEdits, type Edits } from './use-edits';

interface Note {
  readonly done: string;
  readonly next: string;
}

/** A part that shows a note, with a store that answers when it is told to. */
async function page(saved: Note) {
  const sent: { note: Note; answer: (ok: boolean) => void }[] = [];
  let edits: Edits<Note> | null = null;
  function Shown(): null {
    edits = useEdits(saved);
    return null;
  }
  await draw(<Shown />);
  const write = (patch: Partial<Note>): Promise<void> => {
    if (edits === null) throw new Error('nothing is drawn');
    return edits.edit(
      () => patch,
      (note) => new Promise((answer) => sent.push({ note, answer })),
    );
  };
  const now = (): Edits<Note> | null => edits;
  const redraw = (note: Note): Promise<unknown> => {
    saved = note;
    return new Promise((resolve) => setTimeout(resolve));
  };
  return { sent, write, now, redraw };
}

test('a second change keeps the first, which is still being saved', async () => {
  const { sent, write, now } = await page({ done: '', next: '' });
  const first = write({ done: 'Notes' });
  const second = write({ next: 'Build' });
  expect(sent.map(({ note }) => note)).toEqual([
    { done: 'Notes', next: '' },
    { done: 'Notes', next: 'Build' },
  ]);
  for (const { answer } of sent) answer(true);
  await Promise.all([first, second]);
  expect(now()?.failed).toBe(false);
});

test('what could not be saved stays on the page and goes with the next change', async () => {
  const { sent, write, now, redraw } = await page({ done: '', next: '' });
  const first = write({ done: 'Notes' });
  sent[0]?.answer(false);
  await first;
  await redraw({ done: '', next: '' });
  expect(now()).toMatchObject({ failed: true, now: { done: 'Notes', next: '' } });
  const second = write({ next: 'Build' });
  expect(sent[1]?.note).toEqual({ done: 'Notes', next: 'Build' });
  sent[1]?.answer(true);
  await second;
});
