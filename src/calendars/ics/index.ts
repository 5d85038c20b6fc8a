/** The pure core of reading calendar files: used by the worker and by the command line. */
export { decode, type Decoded } from './decode';
export { expandCalendar, onceKey, type ExpandedSeries } from './expand';
export { LIMITS } from './limits';
export { byTime } from './order';
export { parseCalendar, parsing, problemsOf, type ParsedCalendar, type ParseOptions } from './parse';
