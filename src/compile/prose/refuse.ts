import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { replaceReferences } from '../../i18n/index.ts';
import { checkEdges } from './edges.ts';
import { settleLink } from './link.ts';
import { checkList } from './list.ts';
import type { RefusalContext } from './types.ts';

/** A node's check: reports, and gives what stands in the node's place where it cannot stay. */
type Check<Node extends Nodes> = (
  node: Node,
  context: RefusalContext,
  before: Nodes | undefined,
) => readonly PhrasingContent[] | undefined;

const checks: { readonly [Type in RootContent['type']]?: Check<Extract<RootContent, { type: Type }>> } = {
  html(node, context) {
    const comment = node.value.startsWith('<!--');
    context.tell(comment ? 'html-comment' : 'raw-html', startOf(node), { text: shorten(node.value) });
    return asWritten(node, context);
  },
  definition(node, context) {
    context.tell('link-definition', startOf(node), { text: shorten(written(node, context)) });
    return asWritten(node, context);
  },
  footnoteDefinition: refuseFootnote,
  footnoteReference: refuseFootnote,
  image: refuseImage,
  imageReference: refuseImage,
  code(node, { source, tell }) {
    if (!/^[`~]/.test(source.slice(startOf(node)))) tell('indented-code', startOf(node));
    return undefined;
  },
  heading(node, context) {
    context.tell('heading-in-text', startOf(node), { text: shorten(written(node, context)) });
    return undefined;
  },
  blockquote(node, context) {
    const text = written(node, context);
    if (/^[>=\s]*[\d$€₽£№]/.test(text)) context.tell('quote-comparison', startOf(node), { text: shorten(text) });
    return undefined;
  },
  listItem(node, { tell }) {
    if (typeof node.checked !== 'boolean') return undefined;
    tell('task-list', startOf(node));
    node.checked = null;
    return undefined;
  },
  list: checkList,
  emphasis: checkEdges,
  strong: checkEdges,
  delete: checkEdges,
  inlineCode: checkEdges,
  link(node, context) {
    if (node.title) context.tell('link-title', startOf(node), { text: node.title });
    node.url = replaceReferences(node.url, (reference) => {
      const resolved = context.resolve(reference);
      if ('text' in resolved) return resolved.text;
      context.tell(resolved.fault, startOf(node), { reference: reference.source });
      return reference.source;
    });
    return settleLink(node, context);
  },
};

/**
 * Reports everything in a text that Markdown reads as something else than the words of a policy, and puts what it would
 * drop back as it is written.
 */
export function refuse(tree: Root, context: RefusalContext): void {
  visit(tree, context);
}

function visit(parent: Parents, context: RefusalContext): void {
  let changed = false;
  const children: Nodes[] = [];
  for (const node of parent.children) {
    if ('children' in node) visit(node, context);
    const check = checks[node.type] as Check<Nodes> | undefined;
    const instead = check?.(node, context, children.at(-1));
    if (instead) {
      changed = true;
      children.push(...(isFlow(node, parent) ? [{ type: 'paragraph' as const, children: [...instead] }] : instead));
    } else children.push(node);
  }
  if (changed) (parent as { children: Nodes[] }).children = children;
}

/** Definitions stand among blocks always, HTML where its parent's content is blocks. */
function isFlow(node: Nodes, parent: Parents): boolean {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return true;
  return node.type === 'html' && ['root', 'blockquote', 'listItem'].includes(parent.type);
}

function refuseFootnote(node: Nodes, context: RefusalContext): readonly PhrasingContent[] {
  context.tell('footnote', startOf(node), { text: shorten(written(node, context)) });
  return asWritten(node, context);
}

function refuseImage(node: Nodes, context: RefusalContext): readonly PhrasingContent[] {
  context.tell('image', startOf(node));
  return asWritten(node, context);
}

function asWritten(node: Nodes, context: RefusalContext): readonly PhrasingContent[] {
  return [{ type: 'text', value: written(node, context) }];
}

function written(node: Nodes, { source }: RefusalContext): string {
  return source.slice(startOf(node), node.position?.end.offset);
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function shorten(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 40 || line.length < text.length ? `${line.slice(0, 40)}…` : line;
}
