import { type Branch, check as checkFolder, type Proposal } from '../check.ts';
import { byPlace, type Finding, makeFinding } from '../findings.ts';
import { untold } from './base.ts';
import type { Command, Context } from './context.ts';
import { formats } from './formats/index.ts';
import { json } from './formats/json.ts';
import { proposalAsJson } from './proposal/json.ts';
import { markdown } from './proposal/markdown.ts';
import { text } from './proposal/text.ts';

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
  run(context, _words, options) {
    const ref = typeof options['base'] === 'string' ? options['base'] : undefined;
    const base = ref === undefined ? undefined : context.base(ref);
    const { language, format } = context;
    const branch: Branch | undefined =
      ref === undefined || base === undefined || typeof base === 'string'
        ? undefined
        : { base, ref, language, drawn: format === 'markdown' };
    const { findings, proposal } = checkFolder(context, 'current', branch);
    const trouble = typeof base === 'string' ? [makeFinding(untold[base], wholeFolder, { ref: ref ?? '' })] : [];
    const all = [...findings, ...(proposal?.findings ?? []), ...trouble].sort(byPlace);
    context.out(written(all, ref, proposal?.policies, context));
    return all.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

const wholeFolder = { file: 'publisher.yaml', line: 1, column: 1 };

function written(
  findings: readonly Finding[],
  base: string | undefined,
  policies: Proposal['policies'] | undefined,
  context: Context,
): string {
  const { format, language } = context;
  if (format === 'markdown') return markdown(findings, { base, policies }, context);
  if (base === undefined || policies === undefined) return formats[format]?.(findings, context) ?? '';
  if (format === 'text') return `${formats.text?.(findings, context)}\n${text(policies, base, context)}`;
  if (format === 'json') {
    return json(findings, context, { base, policies: policies.map((policy) => proposalAsJson(policy, language)) });
  }
  return formats[format]?.(findings, context) ?? '';
}
