import type { Language } from '../../model.ts';
import { endSentence } from '../../publish/sentence.ts';
import type { Context } from '../context.ts';
import { paint, wrap } from '../formats/terminal.ts';
import type { Scene } from './scene.ts';
import { sentencesOf } from './sentences.ts';
import type { View } from './view.ts';
import { words } from './words/index.ts';

/** A file of a plan: there was none of its path before, or it changes. */
export interface PlannedFile {
  readonly path: string;
  readonly action: 'created' | 'changed' | 'deleted';
}

/** A plan, or what was done, for a person at a terminal. */
export function planAsText(
  scene: Scene,
  views: readonly View[],
  files: readonly PlannedFile[],
  written: boolean,
): string {
  const { context } = scene;
  const say = words[context.language];
  const blocks = [
    paint(`${written ? say.done : say.planned}.`, 'bold', context),
    ...views.flatMap((view) => viewAsText(scene, view)),
    ...(views.length > 1 ? [wrap(say.together(views.length), context.width)] : []),
    [
      heading(say.files, context),
      ...files.map(({ path, action }) => `  ${inFolder(path, context)} — ${say[action]}`),
    ].join('\n'),
    written ? say.commit : say.notWritten,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function viewAsText(scene: Scene, view: View): string[] {
  const { context, publisher } = scene;
  const say = words[context.language];
  const { act, title, account, told, deadlines, letters } = view;
  const { width } = context;
  const lines = sentencesOf(scene, view).map((sentence) => wrap(endSentence(sentence), width, '  '));
  const points = (account ?? []).flatMap(({ materiality, points: all }) => [
    `  ${say.group[materiality]}`,
    ...all.flatMap(({ note, because, facts, texts }) => {
      const [first = '', ...rest] = [note, ...facts, ...texts.map(({ sentence }) => sentence)].filter(
        (it) => it !== undefined,
      );
      return [
        hang(first, width, '  — '),
        ...rest.map((sentence) => hang(sentence, width, '      · ')),
        ...(because === undefined ? [] : [hang(`${say.lowered[materiality]} ${because}`, width, '      · ')]),
      ];
    }),
  ]);
  const mended = (act.corrections ?? []).map(({ language, name, from, to }) =>
    hang(
      `${name} (${language}): ${from === undefined ? say.added : quote(from, context.language)} → ${quote(to, context.language)}`,
      width,
      '  — ',
    ),
  );
  return [
    [`${paint(title, 'bold', context)} (${act.ledger.id})`, ...lines].join('\n'),
    ...(points.length === 0 ? [] : [[heading(say.account, context), ...points].join('\n')]),
    ...(mended.length === 0 ? [] : [[heading(say.corrections, context), ...mended].join('\n')]),
    ...publisher.languages.flatMap((language) => toldAsText(told[language], language, context)),
    ...(letters.length === 0
      ? []
      : [
          [
            heading(say.letters, context),
            wrap(say.sendLetters, width, '  '),
            ...letters.flatMap(({ language, notice, text }) => [
              `  — ${say.letterNotice(language)}: ${notice}`,
              `  — ${say.letterText(language)}: ${text}`,
            ]),
          ].join('\n'),
        ]),
    ...(deadlines.length === 0
      ? []
      : [
          [
            heading(say.deadlines, context),
            ...deadlines.map(({ date, kind }) => hang(`${say.date(date)}: ${say.deadline[kind]}`, width, '  — ')),
          ].join('\n'),
        ]),
  ];
}

function toldAsText(told: View['told'][Language], language: Language, context: Context): string[] {
  if (told === undefined) return [];
  const text = told.text
    .split('\n')
    .map((line) => (line === '' ? '' : wrap(line, context.width, '  │ ')))
    .map((line) => (line === '' ? '  │' : line))
    .join('\n');
  return [
    `${heading(words[context.language].readers(language), context)}\n  │ ${paint(told.headline, 'bold', context)}\n${text}`,
  ];
}

function heading(text: string, context: Context): string {
  return paint(text, 'bold', context);
}

/** A line that begins with a mark and goes on under its own first word. */
function hang(line: string, width: number, mark: string): string {
  const margin = ' '.repeat(mark.length);
  return wrap(line, width, margin).replace(margin, mark);
}

function quote(text: string, language: Language): string {
  const short = text.trim().replace(/\s+/g, ' ');
  const shown = short.length > 160 ? `${short.slice(0, 160).trimEnd()}…` : short;
  return language === 'ru' ? `«${shown}»` : `“${shown}”`;
}

/** A file's path as findings name it. */
export function inFolder(path: string, { folder }: Context): string {
  return [folder, path].filter((part) => part !== '' && part !== '.').join('/');
}
