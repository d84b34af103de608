import { byPlace } from '../findings.ts';
import { open } from '../pipeline.ts';
import type { Command } from './context.ts';
import { formats } from './formats/index.ts';

/** Checks the folder of policies: files, schemas, rules, record, notice. */
export const check: Command = {
  summary: {
    ru: 'Проверяет папку политик: файлы, схемы, правила, реестр публикаций и сроки уведомления.',
    en: 'Checks the folder of policies: files, schemas, rules, the publication record and notice periods.',
  },
  usage: 'check [--format text|json|github|sarif]',
  options: {},
  formats: ['text', 'json', 'github', 'sarif'],
  arguments: [0, 0],
  async run(context) {
    const { findings } = await open(context);
    const ordered = [...findings].sort(byPlace);
    context.out(formats[context.format]?.(ordered, context) ?? '');
    return ordered.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
