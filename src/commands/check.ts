import type { Finding } from '../findings.ts';
import { byPlace, makeFinding } from '../findings.ts';
import { type Loaded, load } from '../pipeline/load.ts';
import type { PolicyProposal, Proposal } from '../pipeline/proposal.ts';
import { untold } from './base.ts';
import type { Command, Context } from './context.ts';
import { formats } from './formats/index.ts';

/** Checks the folder of policies: files, schemas, rules, record, notice; with a base, what the branch changes too. */
export const check: Command = {
  summary: {
    ru: 'Проверяет папку политик: файлы, схемы, правила, реестр публикаций и сроки уведомления; с --base — и то, что меняет ветка.',
    en: 'Checks the folder of policies: files, schemas, rules, the publication record and notice; with --base, what the branch changes too.',
  },
  usage: 'check [--base REF] [--format text|json|github|sarif|markdown]',
  options: { base: { type: 'string' } },
  formats: ['text', 'json', 'github', 'sarif', 'markdown'],
  arguments: [0, 0],
  async run(context, _words, { base }) {
    const { files, schema, cache } = context;
    const loaded = await load(files, schema, cache);
    const ref = typeof base === 'string' ? base : undefined;
    const proposal = ref === undefined ? undefined : await proposalOf(ref, loaded, context);
    const all = [...loaded.findings, ...(proposal?.findings ?? [])].sort(byPlace);
    context.out(await written(all, ref, proposal?.policies, context));
    return all.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

/** What the branch changes, or the finding that says why that cannot be told. */
async function proposalOf(
  ref: string,
  loaded: Loaded,
  context: Context,
): Promise<Pick<Proposal, 'findings'> & Partial<Proposal>> {
  const base = context.base(ref);
  if (typeof base === 'string') return { findings: [makeFinding(untold[base], wholeFolder, { ref })] };
  // Without a publisher nothing is known of any policy; the findings say so.
  if (loaded.publisher === undefined) return { findings: [] };
  const { propose } = await import('../pipeline/proposal.ts');
  return propose({ ...context, drawn: context.format === 'markdown' }, loaded, base, ref);
}

const wholeFolder = { file: 'publisher.yaml', line: 1, column: 1 };

async function written(
  findings: readonly Finding[],
  base: string | undefined,
  policies: readonly PolicyProposal[] | undefined,
  context: Context,
): Promise<string> {
  const { format, language } = context;
  if (format === 'markdown') {
    const { markdown } = await import('./proposal/markdown.ts');
    return markdown(findings, { base, policies }, context);
  }
  if (base === undefined || policies === undefined) return formats[format]?.(findings, context) ?? '';
  if (format === 'text') {
    const { text } = await import('./proposal/text.ts');
    return `${formats.text?.(findings, context)}\n${text(policies, base, context)}`;
  }
  if (format === 'json') {
    const { json } = await import('./formats/json.ts');
    const { proposalAsJson } = await import('./proposal/json.ts');
    return json(findings, context, { base, policies: policies.map((policy) => proposalAsJson(policy, language)) });
  }
  return formats[format]?.(findings, context) ?? '';
}
