import { extname } from 'node:path';
import ts from 'typescript';

/** What a file takes from elsewhere, and how it meets the world. */
export interface Source {
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
  /** Uses of the process, the console, the clock and chance, and imports whose target is computed. */
  readonly deeds: readonly string[];
}

/** Reads a `.ts`, `.mjs` or `.astro` file; of the last, the frontmatter and the scripts. */
export function readSource(path: string, text: string): Source {
  const isAstro = extname(path) === '.astro';
  const code = isAstro ? codeOf(text) : text;
  const kind = isAstro ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, false, kind);
  const forTypes = new Set<string>();
  const running = new Set<string>();
  const deeds: string[] = [];
  const visit = (node: ts.Node, parent: ts.Node): void => {
    const target = targetOf(node);
    if (target) (isTypeOnly(node) ? forTypes : running).add(target);
    const deed = deedOf(node, parent, file);
    if (deed) deeds.push(deed);
    ts.forEachChild(node, (child) => visit(child, node));
  };
  visit(file, file);
  const found = new Set([...forTypes, ...running]);
  return { imports: [...found].map((from) => ({ from, typeOnly: forTypes.has(from) && !running.has(from) })), deeds };
}

/** The frontmatter, the scripts, and the expressions of the markup, each as a statement. */
function codeOf(astro: string): string {
  const [, frontmatter = '', rest = astro] = /^\s*---\r?\n([\s\S]*?)^---\s*$([\s\S]*)/m.exec(astro) ?? [];
  const scripts = [...rest.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  const markup = rest.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  return [frontmatter, ...scripts, ...expressionsOf(markup).map((code) => `(${code});`)].join('\n');
}

/** What stands between an opening brace and the one that closes it. */
function expressionsOf(markup: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 0: brace } of markup.matchAll(/[{}]/g)) {
    if (brace === '{' && depth++ === 0) start = index + 1;
    if (brace === '}' && --depth === 0) found.push(markup.slice(start, index));
  }
  return found;
}

function targetOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return node.argument.literal.text;
  }
  if (ts.isImportEqualsDeclaration(node)) {
    const { moduleReference: to } = node;
    return ts.isExternalModuleReference(to) && ts.isStringLiteral(to.expression) ? to.expression.text : undefined;
  }
  const [argument] =
    isImportCall(node) || (ts.isCallExpression(node) && isNamed(node.expression, 'require')) ? node.arguments : [];
  return argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly);
}

function isImportCall(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function isNamed(node: ts.Expression, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

const globals = new Set(['process', 'console', 'performance']);
const moments = new Set(['Date.now', 'Math.random', 'Temporal.Now', 'import.meta.glob']);
const ofMoments = new Set([...moments].map((moment) => moment.split('.').at(-1)));

function deedOf(node: ts.Node, parent: ts.Node, file: ts.SourceFile): string | undefined {
  if (isImportCall(node) && !targetOf(node)) return 'import(…)';
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()';
  if (ts.isPropertyAccessExpression(node) && ofMoments.has(node.name.text)) {
    const moment = node.getText(file);
    return moments.has(moment) ? moment : undefined;
  }
  if (ts.isIdentifier(node) && node.text === 'randomUUID') return 'randomUUID';
  return ts.isIdentifier(node) && globals.has(node.text) && !isName(node, parent) ? node.text : undefined;
}

/** Whether an identifier only names a property, a parameter or a variable of the file's own. */
function isName(node: ts.Identifier, parent: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return 'name' in parent && parent.name === node;
}
