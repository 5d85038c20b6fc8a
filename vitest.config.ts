import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const TESTS = ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'test/{architecture,build,clock,corpus,nightly}/**/*.test.ts'];
/** Rooms whose tests leave something standing: a document, a database, what is watched. */
const STATEFUL = ['src/{background,content,frames,marks,pages,platform,store,ui}/**'];

type Project = NonNullable<TestProjectInlineConfiguration['test']>;

const BASE: Project = {
  environment: 'node',
  pool: 'forks',
  setupFiles: ['test/clock/noticed.ts'],
  // An end to what hangs, not a bar for speed: on a busy machine everything takes its time.
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

/** The rooms that hold nothing load once a process and not once a file, which is most of the time they would take. */
export const PROJECTS: readonly (Project & { readonly name: string })[] = [
  { ...BASE, name: 'pure', include: TESTS, exclude: STATEFUL, isolate: false },
  { ...BASE, name: 'stateful', include: STATEFUL.map((room) => `${room}/*.test.{ts,tsx}`), isolate: true },
];

export default defineConfig({ test: { projects: PROJECTS.map((test) => ({ test: { ...test } })) } });
