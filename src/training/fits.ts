/** Run by the build: ends with 1 and a word why when the weights do not fit the features. */
import { misfit } from '../core/reading/fits';
import { WEIGHTS } from '../core/reading/weights.gen';

const why = misfit(WEIGHTS);
if (why !== null) {
  process.stderr.write(`src/core/reading/weights.gen.ts does not fit: ${why}\n`);
  process.exitCode = 1;
}
