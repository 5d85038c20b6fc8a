/** Every regular expression of the source: literals, and those that are put together from constants of their file. */
import { parseAst } from 'vite';

export interface Expression {
  /** From the repository's root, with the line. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (child !== null && typeof child === 'object' && 'type' in child) yield* nodesOf(child as Node);
    }
  }
}

/** The text that an expression comes to, from literals and constants of the file; null for what is only known when it runs. */
function textOf(node: Node | undefined, constants: ReadonlyMap<string, Node>): string | null {
  switch (node?.type) {
    case 'Literal': {
      const pattern = (node.regex as { pattern: string } | undefined)?.pattern;
      return pattern ?? (typeof node.value === 'string' ? node.value : null);
    }
    case 'Identifier':
      return textOf(constants.get(node.name as string), constants);
    case 'MemberExpression':
      return (node.property as Node).name === 'source' ? textOf(node.object as Node, constants) : null;
    case 'TaggedTemplateExpression':
      return templateOf(node.quasi as Node, constants, 'raw');
    case 'TemplateLiteral':
      return templateOf(node, constants, 'cooked');
    default:
      return null;
  }
}

function templateOf(node: Node, constants: ReadonlyMap<string, Node>, form: 'raw' | 'cooked'): string | null {
  const fixed = (node.quasis as { value: { raw: string; cooked: string } }[]).map(({ value }) => value[form]);
  const filled = (node.expressions as Node[]).map((one) => textOf(one, constants));
  if (filled.includes(null)) return null;
  return fixed.map((part, at) => part + (filled[at] ?? '')).join('');
}

const parsed = (file: string, text: string): Node[] => [
  ...nodesOf(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node),
];

const constantsOf = (nodes: readonly Node[]): (readonly [string, Node])[] =>
  nodes.flatMap((node) => {
    const { id, init } = node as unknown as { id?: Node; init?: Node };
    return node.type === 'VariableDeclarator' && id?.type === 'Identifier' && init ? [[id.name as string, init] as const] : [];
  });

/** Constants of a file by name, for those that import them. */
export const namedIn = (file: string, text: string): (readonly [string, Node])[] => constantsOf(parsed(file, text));

/** The expressions of one file; `source` is null where it is only known when the program runs. */
export function expressionsIn(
  file: string,
  text: string,
  elsewhere: ReadonlyMap<string, Node> = new Map(),
): (Omit<Expression, 'source'> & { readonly source: string | null })[] {
  const nodes = parsed(file, text);
  const constants = new Map([...elsewhere, ...constantsOf(nodes)]);
  return nodes.flatMap((node) => {
    const where = `${file}:${text.slice(0, node.start).split('\n').length}`;
    if (node.type === 'Literal' && node.regex) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      return [{ where, source: pattern, flags }];
    }
    if (node.type !== 'NewExpression' || (node.callee as Node).name !== 'RegExp') return [];
    const [source, flags] = node.arguments as Node[];
    return [{ where, source: textOf(source, constants), flags: textOf(flags, constants) ?? '' }];
  });
}
