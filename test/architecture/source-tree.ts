import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';

/** One import of a source file. `to` is a path from the repository's root without ending, or a package name. */
export interface Import {
  readonly to: string;
  readonly package: boolean;
  /** Erased by the compiler: `import type`, `export type … from`. */
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Paths of all files below a folder of the repository, from its root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
}

const read = new Map<string, readonly SourceFile[]>();

/** The TypeScript files below a folder, tests included; read once, and parsed where somebody asks for imports. */
export function sourceFiles(folder = 'src'): readonly SourceFile[] {
  const files =
    read.get(folder) ??
    filesBelow(folder)
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => parse(file, readFileSync(path.join(ROOT, file), 'utf8')));
  read.set(folder, files);
  return files;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** One file; `file` is its path from the root. Exported so that a test can plant a file that never existed. */
export function parse(file: string, text: string): SourceFile {
  let imports: readonly Import[] | undefined;
  return {
    path: file,
    text,
    get imports() {
      imports ??= importsOf(file, text);
      return imports;
    },
  };
}

function importsOf(file: string, text: string): Import[] {
  const program = parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  const imports: Import[] = [];
  walk(program as unknown as Node, (node) => {
    const source = node.source as { value?: unknown } | null | undefined;
    if (typeof source?.value !== 'string') return;
    const kind = node.importKind ?? node.exportKind;
    const specifiers = (node.specifiers ?? []) as { importKind?: string; exportKind?: string }[];
    const typeOnly =
      kind === 'type' ||
      (specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type'));
    imports.push({ ...resolve(file, source.value), typeOnly, dynamic: node.type === 'ImportExpression' });
  });
  return imports;
}

function resolve(from: string, specifier: string): { to: string; package: boolean } {
  const [bare = ''] = specifier.split('?');
  if (bare.startsWith('.')) {
    return { to: path.posix.normalize(path.posix.join(path.posix.dirname(from), bare)), package: false };
  }
  const parts = bare.split('/');
  return { to: bare.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? bare), package: true };
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && 'type' in child) walk(child as Node, visit);
    }
  }
}

export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);
