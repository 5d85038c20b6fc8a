/** The same core without a browser: `npm run -s cli -- COMMAND` (docs/cli.md). */
import { Complaint } from './complaint';

type Run = (args: string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<{ run: Run }>>> = {
  report: () => import('./report'),
  expand: () => import('./expand'),
  judge: () => import('./judge'),
  hours: () => import('./hours'),
  intent: () => import('./intent'),
  plan: () => import('./plan'),
  people: () => import('./people'),
};

const HELP = `Asyncable on a terminal

  report FILE.ics [--me EMAIL] [--zone Z] [--hours 09:00-17:00] [--people FILE.json]
                  [--week 2026-W47 | --from DATE --to DATE] [--json]
      a week of a calendar: when, with whom, which meetings could be async, whose day they break
  expand FILE.ics --from ISO --to ISO [--zone Z] [--json]
      every occurrence between two times
  judge FILE.jsonl
      a verdict for each described meeting
  hours FILE.jsonl
      the hours class of each described meeting
  intent FILE.jsonl
      whether each mail proposes a meeting
  people FILE [--json]
      what a list of people (Slack, contact cards, a directory, a table) says of each, and what would be asked
  plan FILE.json
      slots, a rotation or a relay for people with their hours

Each is explained in docs/cli.md. Exit codes: 0 done, 1 unexpected, 2 bad input.
`;

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || args.includes('--help')) {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new Complaint(`there is no command "${name}"; try --help`);
  const { run } = await command();
  return run(rest);
}

// `… | head` closes our output early: that is the reader's right and no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const known = error instanceof Complaint;
  process.stderr.write(`${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = known ? 2 : 1;
}
