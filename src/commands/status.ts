import { isDate } from '../calendar/date.ts';
import { isDamage } from './acts/obstacles.ts';
import { openScene } from './acts/scene.ts';
import { words } from './acts/words/index.ts';
import type { Command } from './context.ts';
import { formats } from './formats/index.ts';
import { statusReport } from './status/report.ts';
import { statusAsText } from './status/text.ts';

/** Where every policy stands: in force, upcoming, working text, next dates; or what is in force on a day. */
export const status: Command = {
  summary: {
    ru: 'Показывает по каждой политике, что действует, что вступит в силу, изменён ли рабочий текст, и ближайшие сроки; с --on — что действовало в этот день.',
    en: 'Shows for each policy what is in force, what is coming, whether the working text changed, and the next dates; with --on, what was in force on that day.',
  },
  usage: 'status [--on DATE] [--format text|json]',
  options: { on: { type: 'string' } },
  formats: ['text', 'json'],
  arguments: [0, 0],
  run(context, _words, { on }) {
    const date = typeof on === 'string' ? on : undefined;
    if (date !== undefined && !isDate(date)) {
      context.err(`${words[context.language].misuse({ kind: 'date', option: 'on', value: date })}\n`);
      return 2;
    }
    const scene = openScene(context);
    if (!('policies' in scene)) {
      context.out(formats[context.format]?.(scene, context) ?? '');
      return 1;
    }
    const errors = scene.findings.filter((finding) => finding.severity === 'error' && isDamage(finding));
    if (errors.length > 0) context.err(`${formats.text?.(errors, context)}\n`);
    const report = statusReport(scene, date);
    const { zone } = scene.publisher;
    const now = new Date(context.now).toISOString();
    context.out(
      context.format === 'json'
        ? `${JSON.stringify({ format: 'gazette-status-1', now, zone, ...report }, null, 2)}\n`
        : statusAsText(scene, report),
    );
    return errors.length > 0 ? 1 : 0;
  },
};
