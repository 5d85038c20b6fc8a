import { defineConfig } from 'vitest/config';
import { PROJECTS } from './vitest.config.ts';

/** Where a person may sit: west and east of Greenwich, a quarter of an hour off, across the date line, and half an hour of summer time. */
const ZONES = ['America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe'];

/** The same answers wherever the person sits: date libraries that read the machine's own zone fail here. */
export default defineConfig({
  test: {
    projects: ZONES.flatMap((zone) =>
      PROJECTS.map((test) => ({
        test: { ...test, name: `${test.name} ${zone}`, env: { TZ: zone, ASYNCABLE_FUZZ_RUNS: '100' } },
      })),
    ),
  },
});
