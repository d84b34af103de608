import type { Severity } from '../findings.ts';
import { plural } from '../i18n/index.ts';
import type { Language } from '../model.ts';

interface CommandWords {
  readonly severity: Readonly<Record<Severity, string>>;
  /** What stands before a remedy. */
  readonly remedy: string;
  readonly summary: (errors: number, warnings: number) => string;
  /** @param guess what may have been meant; empty where nothing is near. */
  readonly unknownCommand: (name: string, guess: string) => string;
  readonly unknownOption: (name: string, guess: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly valueTooMany: (option: string) => string;
  readonly unknownValue: (option: string, value: string, allowed: string) => string;
  readonly badInstant: (value: string) => string;
  readonly wrongArguments: (usage: string) => string;
  /** What is said instead of a stack trace. */
  readonly brokeDown: (message: string) => string;
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
    unknownCommand: (name, guess) =>
      `Команды «${name}» нет.${guess === '' ? '' : ` Возможно, имелось в виду «${guess}».`} Список команд: gazette help.`,
    unknownOption: (name, guess) =>
      `Параметра --${name} у этой команды нет.${guess === '' ? '' : ` Возможно, имелось в виду --${guess}.`}`,
    valueMissing: (option) => `У --${option} нет значения.`,
    valueTooMany: (option) => `У --${option} значения не бывает.`,
    unknownValue: (option, value, allowed) => `У --${option} не бывает значения «${value}». Допустимо: ${allowed}.`,
    badInstant: (value) => `«${value}» — не момент времени. Пример: 2026-11-24T12:00:00+05:00.`,
    wrongArguments: (usage) => `Команда вызывается так: gazette ${usage}`,
    brokeDown: (message) =>
      `Сбой в самой программе Gazette, а не в ваших файлах: ${message}\nЕсли он прервал запись, следующая команда доведёт её до конца или отменит. Разработчикам нужен вывод той же команды с GAZETTE_TRACE=1.`,
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
    unknownCommand: (name, guess) =>
      `There is no command “${name}”.${guess === '' ? '' : ` Perhaps “${guess}” was meant.`} For the list: gazette help.`,
    unknownOption: (name, guess) =>
      `This command has no option --${name}.${guess === '' ? '' : ` Perhaps --${guess} was meant.`}`,
    valueMissing: (option) => `--${option} has no value.`,
    valueTooMany: (option) => `--${option} takes no value.`,
    unknownValue: (option, value, allowed) => `--${option} cannot be “${value}”. It can be: ${allowed}.`,
    badInstant: (value) => `“${value}” is not a point in time. Example: 2026-11-24T12:00:00+05:00.`,
    wrongArguments: (usage) => `Usage: gazette ${usage}`,
    brokeDown: (message) =>
      `Gazette itself broke down, through no fault of your files: ${message}\nIf it was writing, the next command completes or undoes that. Engineers need what the same command prints with GAZETTE_TRACE=1.`,
    usage: 'Usage: gazette COMMAND [options]',
    commonOptions:
      'Common options: --policies FOLDER, --now INSTANT, --lang ru|en, --format KIND. Exit code: 0 fine, 1 errors or a refusal, 2 wrong usage.',
  },
};
