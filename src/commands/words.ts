import { plural } from '../language/index.ts';
import type { Language, Severity } from '../vocabulary.ts';

interface CommandWords {
  readonly severity: Readonly<Record<Severity, string>>;
  /** What stands before a remedy. */
  readonly remedy: string;
  readonly summary: (errors: number, warnings: number) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownValue: (option: string, value: string, allowed: string) => string;
  readonly badInstant: (value: string) => string;
  readonly wrongArguments: (usage: string) => string;
  readonly usage: string;
  readonly commonOptions: string;
}

/** What the commands themselves say; findings have their own table. */
export const words: Readonly<Record<Language, CommandWords>> = {
  ru: {
    severity: { error: 'ошибка', warning: 'предупреждение', note: 'замечание' },
    remedy: 'Что сделать:',
    summary(errors, warnings) {
      const errorCount = `${errors} ${plural(errors, 'ru', { one: 'ошибка', few: 'ошибки', many: 'ошибок' })}`;
      const warningCount = `${warnings} ${plural(warnings, 'ru', { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений' })}`;
      if (errors > 0) return warnings > 0 ? `${errorCount}, ${warningCount}.` : `${errorCount}.`;
      return warnings > 0 ? `Ошибок нет, ${warningCount}.` : 'Всё в порядке: замечаний нет.';
    },
    unknownCommand: (name) => `Команды «${name}» нет. Список команд: gazette help.`,
    unknownValue: (option, value, allowed) => `У --${option} не бывает значения «${value}». Допустимо: ${allowed}.`,
    badInstant: (value) => `«${value}» — не момент времени. Пример: 2026-11-24T12:00:00+05:00.`,
    wrongArguments: (usage) => `Команда вызывается так: gazette ${usage}`,
    usage: 'Вызов: gazette КОМАНДА [параметры]',
    commonOptions:
      'Общие параметры: --policies ПАПКА, --now МОМЕНТ, --lang ru|en, --format ВИД. Код выхода: 0 — хорошо, 1 — ошибки или отказ, 2 — неверный вызов.',
  },
  en: {
    severity: { error: 'error', warning: 'warning', note: 'note' },
    remedy: 'What to do:',
    summary(errors, warnings) {
      const errorCount = `${errors} ${plural(errors, 'en', { one: 'error', other: 'errors' })}`;
      const warningCount = `${warnings} ${plural(warnings, 'en', { one: 'warning', other: 'warnings' })}`;
      if (errors > 0) return warnings > 0 ? `${errorCount}, ${warningCount}.` : `${errorCount}.`;
      return warnings > 0 ? `No errors, ${warningCount}.` : 'All is well: nothing found.';
    },
    unknownCommand: (name) => `There is no command “${name}”. For the list: gazette help.`,
    unknownValue: (option, value, allowed) => `--${option} cannot be “${value}”. It can be: ${allowed}.`,
    badInstant: (value) => `“${value}” is not a point in time. Example: 2026-11-24T12:00:00+05:00.`,
    wrongArguments: (usage) => `Usage: gazette ${usage}`,
    usage: 'Usage: gazette COMMAND [options]',
    commonOptions:
      'Common options: --policies FOLDER, --now INSTANT, --lang ru|en, --format KIND. Exit code: 0 fine, 1 errors or a refusal, 2 wrong usage.',
  },
};
