// @vitest-environment happy-dom
/** Gmail's windows as samples have them, read where they lie beside the repository. Without them these tests have nothing to do and say so. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findComposes, readCompose } from '../../src/sites/gmail/compose';
import { sendGroup } from '../../src/sites/gmail/schedule';

const FOLDER = path.resolve('..', 'shared', 'samples', 'gmail');
const here = existsSync(FOLDER);
if (!here) console.log(`SKIPPED: the samples of Gmail are not here (${path.join('..', 'shared', 'samples', 'gmail')})`);

beforeAll(() => {
  Element.prototype.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList;
});

const open = (file: string): ReturnType<typeof readCompose>[] => {
  const page = new DOMParser().parseFromString(readFileSync(path.join(FOLDER, file), 'utf8'), 'text/html');
  document.body.replaceChildren(...page.body.children);
  return findComposes(document).map(readCompose);
};

describe.runIf(here)('samples', () => {
  const synthetic = [
    ['ana@example.com', 'to', 'Ana Ruiz'],
    ['never.mailed@example.org', 'to', null],
    ['kenji@example.jp', 'cc', 'Kenji Mori'],
    ['boss@example.com', 'bcc', 'Secret Boss'],
  ];
  it.each(['compose-window-2026.synthetic.html', 'compose-window-2026-vi.synthetic.html'])('%s', (file) => {
    const readings = open(file);
    expect(readings).toHaveLength(1);
    const [reading] = readings;
    expect(reading?.draft.recipients.map(({ email, field, name }) => [email, field, name])).toEqual(synthetic);
    expect(reading?.draft.thread).toBe('#thread-a:r-7681922771531347793');
    expect(reading?.found).toEqual({ subject: true, recipients: true });
    expect(sendGroup(document.body)).not.toBeNull();
  });
  it('the window of 2020', () => {
    const [reading] = open('compose-window-2020-11.html');
    expect(reading?.found.subject).toBe(true);
    expect(reading?.draft.typed.trim()).toBe('');
    expect(sendGroup(document.body)).not.toBeNull();
  });
});
