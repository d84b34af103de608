import { isError } from '../findings.ts';
import { nearest } from '../validate/nearest.ts';
import { damage } from './acts/obstacles.ts';
import { openScene } from './acts/scene.ts';
import type { Command, Context, Format } from './context.ts';
import { type Difference, differenceOf } from './diff/difference.ts';
import { html } from './diff/html.ts';
import { json } from './diff/json.ts';
import { sideOf, type Trouble } from './diff/sides.ts';
import { differenceAsMarkdown } from './diff/summary.ts';
import { text } from './diff/text.ts';
import { words } from './diff/words.ts';
import { formats } from './formats/index.ts';

/** Compares two texts of a policy: what changed, what it amounts to, and the text with its changes marked. */
export const diff: Command = {
  summary: {
    ru: 'Показывает, чем отличаются две редакции политики: что изменилось по пунктам, насколько это существенно, и правку в тексте. Редакцию называют номером; inForce — действующая, last — последняя из объявленных, draft — рабочий текст, git:main — рабочий текст из git. Без номеров показывает, чем рабочий текст отличается от последней редакции; если редакций ещё нет — весь рабочий текст.',
    en: 'Shows how two versions of a policy differ: what changed item by item, how material it is, and the text with its changes. A version is named by its number; inForce is the one in force, last the last one announced, draft the working text, git:main a working text of git. Without numbers it shows how the working text differs from the last version; where there is none yet, the whole working text.',
  },
  usage: 'diff POLICY [FROM] [TO] [--format text|markdown|html|json]',
  options: {},
  formats: ['text', 'markdown', 'html', 'json'],
  arguments: [1, 3],
  run(context, [id = '', from = 'last', to = 'draft']) {
    const scene = openScene(context);
    if (!('policies' in scene)) return tell({ findings: scene.filter(isError) }, context);
    const { policies, findings } = scene;
    const say = words[context.language].trouble;
    const policy = policies.find((one) => one.id === id);
    if (policy === undefined) {
      const errors = findings.filter(isError);
      if (policies.length === 0 && errors.length > 0) return tell({ findings: errors }, context);
      const known = policies.map((one) => one.id);
      return tell({ wrong: say.unknownPolicy(id, known.join(', '), nearest(id, known)) }, context);
    }
    policy.inspect();
    const damaged = damage(findings, policy, false);
    if (damaged.length > 0) return tell({ findings: damaged }, context);
    const before = sideOf(from, policy, scene);
    if (!('source' in before)) return tell(before, context);
    const after = sideOf(to, policy, scene);
    if (!('source' in after)) return tell(after, context);
    const ofDraft = [before, after].some(({ called }) => called === 'draft');
    const faults = ofDraft ? damage(findings, policy, true) : [];
    if (faults.length > 0) context.err(`${formats.text?.(faults, context)}${say.unsound}\n\n`);
    context.out(written(differenceOf(context, policy, before, after), context));
    return faults.length > 0 ? 1 : 0;
  },
};

/** Says why nothing is compared; returns the exit code. */
function tell(trouble: Trouble, context: Context): number {
  if ('findings' in trouble) {
    const { findings, folder = context.folder } = trouble;
    context.err(formats.text?.(findings, { ...context, folder }) ?? '');
    return 1;
  }
  context.err(`${'wrong' in trouble ? trouble.wrong : trouble.refused}\n`);
  return 'wrong' in trouble ? 2 : 1;
}

const writers: Readonly<Partial<Record<Format, (difference: Difference, context: Context) => string>>> = {
  text,
  html,
  json,
  markdown: differenceAsMarkdown,
};

function written(difference: Difference, context: Context): string {
  return writers[context.format]?.(difference, context) ?? '';
}
