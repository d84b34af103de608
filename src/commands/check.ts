import { type Branch, check as checkFolder } from '../check.ts';
import { byPlace, isError, makeFinding } from '../findings.ts';
import { untold } from './base.ts';
import type { Command } from './context.ts';
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
  async run(context, _words, options) {
    const ref = typeof options['base'] === 'string' ? options['base'] : undefined;
    const base = ref === undefined ? undefined : context.base(ref);
    const { language, format } = context;
    const branch: Branch | undefined =
      ref === undefined || base === undefined || typeof base === 'string' ? undefined : { base, ref, language };
    const { findings, proposal } = checkFolder(context, {}, branch);
    const trouble = typeof base === 'string' ? [makeFinding(untold[base], wholeFolder, { ref: ref ?? '' })] : [];
    const all = [...findings, ...(proposal?.findings ?? []), ...trouble].sort(byPlace);
    if (ref === undefined && format !== 'markdown') context.out(formats[format]?.(all, context) ?? '');
    else {
      // What tells of a branch, redlines included, takes 0.1 s to load, a tenth of a plain check.
      const { written } = await import('./proposal/written.ts');
      context.out(written(all, ref, proposal?.policies, context));
    }
    return all.some(isError) ? 1 : 0;
  },
};

const wholeFolder = { file: 'publisher.yaml', line: 1, column: 1 };
