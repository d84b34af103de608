import { createReport, isError } from '../findings.ts';
import { readKinds } from '../read/folder.ts';
import { withKindsOf } from '../validate/index.ts';
import type { Command } from './context.ts';
import { text } from './formats/text.ts';
import { kindRows } from './kinds/rows.ts';
import { written } from './kinds/written.ts';

/** Lists the kinds of fact, the company's own too; with `--table`, what each change of their facts amounts to and why. */
export const kinds: Command = {
  summary: {
    ru: 'Перечисляет виды фактов, и свои; с --table — что значит каждое изменение фактов и почему не больше.',
    en: 'Lists the kinds of fact, your own too; with --table, what each change of facts amounts to, and why not to more.',
  },
  usage: 'kinds [--table] [--format text|markdown|json]',
  options: { table: { type: 'boolean' } },
  formats: ['text', 'markdown', 'json'],
  arguments: [0, 0],
  run(context, _words, { table }) {
    const { files, schemas, language } = context;
    const { report, findings } = createReport();
    const all = withKindsOf(readKinds(files, report), schemas, report);
    const errors = findings.filter(isError);
    if (errors.length > 0) context.err(text(errors, context));
    context.out(written(kindRows(all, schemas.kinds.ids, language), table === true, context));
    return errors.length > 0 ? 1 : 0;
  },
};
