import { check } from '../check.ts';
import { byPlace } from '../findings.ts';
import type { Command } from './context.ts';
import { formats } from './formats/index.ts';

/** Checks the folder as `check` does and compiles every edition ever announced: before a site is published, after an upgrade. */
export const verify: Command = {
  summary: {
    ru: 'Проверяет то же, что check, и заново собирает каждую когда-либо объявленную редакцию: перед публикацией сайта и после обновления Gazette.',
    en: 'Checks what check does and compiles every version ever announced anew: before the site is published, and after an upgrade of Gazette.',
  },
  usage: 'verify [--format text|json|github|sarif]',
  options: {},
  formats: ['text', 'json', 'github', 'sarif'],
  arguments: [0, 0],
  run(context) {
    const findings = check(context, 'all').findings.toSorted(byPlace);
    context.out(formats[context.format]?.(findings, context) ?? '');
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
