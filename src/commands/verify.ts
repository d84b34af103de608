import { recordFormat } from '../acts/record.ts';
import { check } from '../check.ts';
import { byPlace, isError, makeFinding } from '../findings.ts';
import type { Command } from './context.ts';
import { formats } from './formats/index.ts';

/** Checks the folder as `check` does and compiles every edition ever announced: before a site is published, after an upgrade. */
export const verify: Command = {
  summary: {
    ru: 'Проверяет то же, что check, и заново собирает каждую когда-либо объявленную редакцию: перед публикацией сайта (--publishing) и после обновления Gazette.',
    en: 'Checks what check does and compiles every version ever announced anew: before the site is published (--publishing), and after an upgrade of Gazette.',
  },
  usage: 'verify [--publishing] [--format text|json|github|sarif]',
  options: { publishing: { type: 'boolean' } },
  formats: ['text', 'json', 'github', 'sarif'],
  arguments: [0, 0],
  run(context, _, { publishing }) {
    const { policies, findings: found } = check(context, 'all');
    const provisional = publishing === true && recordFormat.endsWith('-0') ? policies : [];
    const refused = provisional.flatMap(({ hasRecord, id, locate }) =>
      hasRecord ? [makeFinding('format-provisional', locate(['format']), { policy: id, format: recordFormat })] : [],
    );
    const findings = [...found, ...refused].toSorted(byPlace);
    context.out(formats[context.format]?.(findings, context) ?? '');
    return findings.some(isError) ? 1 : 0;
  },
};
