/** What is said while a mail is being written: recipients' hours, the intent of the text, round trips, and how often. */
export { mayPrompt, type Prompt, PROMPTS, REVERSE_APART } from './budget';
export {
  type Household,
  hoursKnown,
  type HoursNotice,
  isOutside,
  lastOther,
  LIMITS,
  nextCommon,
  othersOf,
  readHours,
  type Silence,
} from './hours';
export { judgeIntent, speaksOfProtected, type Judged } from './intent';
export { countRoundTrips, readRoundTrips, ROUND_TRIPS, type RoundTrips } from './round-trips';
