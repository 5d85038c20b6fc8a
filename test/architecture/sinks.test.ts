import { describe, expect, test } from 'vitest';
import { isTest, sourceFiles } from './source-tree';

const HTML_SINKS =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write(ln)?|createContextualFragment|setHTMLUnsafe|srcdoc)\b/;
const EVALUATION = /\beval\s*\(|\bnew\s+Function\s*\(|\bsetTimeout\s*\(\s*['"`]/;
const FETCHING = /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/;

/** Comments may name what code may not do. */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

function linesMatching(pattern: RegExp, allowed: (path: string) => boolean = () => false): string[] {
  return sourceFiles()
    .filter((file) => !isTest(file.path) && !allowed(file.path))
    .flatMap((file) =>
      withoutComments(file.text)
        .split('\n')
        .flatMap((line) => (pattern.test(line) ? [`${file.path}: ${line.trim()}`] : [])),
    );
}

describe('what the source never does', () => {
  test('writes HTML from text', () => expect(linesMatching(HTML_SINKS)).toEqual([]));
  test('evaluates text', () => expect(linesMatching(EVALUATION)).toEqual([]));
  test('calls the network outside calendars', () =>
    expect(linesMatching(FETCHING, (path) => path.startsWith('src/calendars/'))).toEqual([]));
  test('the patterns catch what they are for', () => {
    expect('node.innerHTML = text').toMatch(HTML_SINKS);
    expect('<p dangerouslySetInnerHTML={{ __html }} />').toMatch(HTML_SINKS);
    expect('eval(code)').toMatch(EVALUATION);
    expect("await fetch('https://x.example')").toMatch(FETCHING);
    expect(withoutComments('// innerHTML\nconst a = 1;')).not.toMatch(HTML_SINKS);
  });
});
