import { endSentence } from '../../publish/sentence.ts';
import { paint, wrap } from '../formats/terminal.ts';
import { words as proposalWords } from '../proposal/words.ts';
import type { Scene } from './scene.ts';
import { inFolder } from './text.ts';
import type { Undone } from './undone.ts';
import { words } from './words/index.ts';

/** What is taken back, or was, for a person at a terminal. */
export function undoneAsText({ context }: Scene, undone: Undone, written: boolean): string {
  const { language, width } = context;
  const say = words[language];
  const { ledger, ref, changes, entries, returned, lost } = undone;
  const events = entries.map(({ event, edition, effective }) =>
    endSentence(
      proposalWords[language].event[event](String(edition ?? ''), effective === undefined ? '' : say.date(effective)),
    ),
  );
  const sentences = [
    ...(entries.length === 0 ? [say.restored(ref)] : [say.undone(ref), ...events]),
    ...(returned.length === 0 ? [] : [say.returned(returned.join(', '))]),
    ...(lost.length === 0 ? [] : [say.lost(lost.map((path) => inFolder(path, context)).join(', '))]),
  ];
  const files = changes.map(({ path, before, after }) => {
    const action = after === null ? say.deleted : before === undefined ? say.created : say.changed;
    return `  ${inFolder(path, context)} — ${action}`;
  });
  return `${[
    paint(`${written ? say.done : say.planned}.`, 'bold', context),
    [paint(ledger.id, 'bold', context), ...sentences.map((sentence) => wrap(sentence, width, '  '))].join('\n'),
    [paint(say.files, 'bold', context), ...files].join('\n'),
    written ? say.commit : say.notWritten,
  ].join('\n\n')}\n`;
}
