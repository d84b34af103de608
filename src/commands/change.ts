import { freeName, languagesOf, noteFor, noteText } from '../acts/note.ts';
import { check } from '../check.ts';
import type { Report } from '../findings.ts';
import { createReport, isError, retell } from '../findings.ts';
import type { ChangeNote, Materiality } from '../model.ts';
import { changeFile } from '../read/folder.ts';
import { known } from './acts/choose.ts';
import { differenceOf } from './acts/difference.ts';
import { overlay } from './acts/gate.ts';
import { pathOfNote } from './acts/notes.ts';
import { damage } from './acts/obstacles.ts';
import { textOptions } from './acts/options.ts';
import { carryOut, refuse } from './acts/perform.ts';
import { type Ledger, openScene, placeOf, type Scene } from './acts/scene.ts';
import { words as actWords } from './acts/words/index.ts';
import { answersOf } from './change/asked.ts';
import { words } from './change/words.ts';
import type { Command, Options } from './context.ts';

/** Writes a change note: what it is about follows from the working text, its words are asked for or given. */
export const change: Command = {
  summary: {
    ru: 'Записывает пояснение к изменению рабочего текста: что меняется, почему и что это значит. О чём оно, Gazette находит сама; слова спрашивает или берёт из параметров.',
    en: 'Writes a note on a change of the working text: what changes, why, and what it means. What it is about Gazette finds itself; the words it asks for, or takes from options.',
  },
  usage:
    'change POLICY [--about SUBJECT,…] [--id NAME] [--note TEXT --note-en TEXT] [--why TEXT --why-en TEXT] [--impact TEXT --impact-en TEXT] [--materiality material|clarification|editorial --because TEXT --because-en TEXT] [--dry-run]',
  options: {
    ...{ about: { type: 'string' }, id: { type: 'string' }, materiality: { type: 'string' } },
    ...{ ...textOptions('note', 'why', 'impact', 'because'), 'dry-run': { type: 'boolean' } },
  },
  formats: ['text'],
  arguments: [1, 1],
  async run(context, [policy = ''], options) {
    const scene = openScene(context);
    if (!('policies' in scene)) return refuse(context, 'change', scene.filter(isError));
    const { report, findings } = createReport();
    const ledger = known(scene, policy, report);
    const about = ledger && subjectsOf(scene, ledger, options, report);
    const draft = ledger?.draft;
    if (ledger === undefined || draft === undefined || about === undefined) return refuse(context, 'change', findings);
    const say = words[context.language];
    context.out(`${say.subjects(about.join(', '))}\n`);
    const { note, materiality, ...more } = await answersOf(context, options, languagesOf(draft));
    if (note === undefined) {
      context.err(`${actWords[context.language].misuse({ kind: 'missing', option: 'note' })}\n`);
      return 2;
    }
    const given = options['id'];
    const id = typeof given === 'string' ? given : freeName(noteFor(draft, about[0] ?? '').name, draft.notes);
    const path = `${policy}/${pathOfNote(id)}`;
    if (!changeFile.test(`${id}.yaml`)) report('id-form', placeOf(ledger, 'changes'), { value: id });
    else if (ledger.text(pathOfNote(id)) !== undefined) report('note-taken', placeOf(ledger, pathOfNote(id)), { id });
    if (findings.length > 0) return refuse(context, 'change', findings);
    const written: ChangeNote = {
      ...{ id, about, note, ...more },
      ...(materiality && { materiality: materiality as Materiality }),
    };
    const text = noteText(written);
    const after = overlay(context.files, new Map([[path, text]]));
    const { findings: found } = check({ ...context, files: after }, {});
    const wrong = found.filter((finding) => finding.place.file === path && isError(finding));
    if (wrong.length > 0) return refuse(context, 'change', wrong);
    const trouble = options['dry-run'] === true ? undefined : carryOut(context, [{ path, after: text }]);
    if (trouble !== undefined) return refuse(context, 'change', [trouble]);
    const shown = `${context.folder}/${path}`;
    context.out(`${options['dry-run'] === true ? say.planned(shown) : say.written(shown)}\n\n${text}`);
    return 0;
  },
};

/** What the note is about: as told, or else all that changed by hand and has none; nothing where that is nothing. */
function subjectsOf(scene: Scene, ledger: Ledger, options: Options, report: Report): readonly string[] | undefined {
  const { draft } = ledger;
  const damaged = damage(scene.findings, ledger, true);
  for (const finding of damaged) retell(finding, report);
  if (damaged.length > 0) return undefined;
  if (draft === undefined) {
    report('announce-draft-missing', placeOf(ledger, 'policy.yaml'), { policy: ledger.id });
    return undefined;
  }
  const told = options['about'];
  if (typeof told === 'string') return told.split(',').map((subject) => subject.trim());
  const { amendment } = differenceOf(scene, ledger, draft);
  const spoken = new Set(draft.notes.flatMap(({ about }) => about));
  const silent = amendment?.reasons.map(({ target }) => target).filter((target) => !spoken.has(target)) ?? [];
  if (silent.length > 0) return [...new Set(silent)];
  report('change-nothing', placeOf(ledger, 'policy.yaml'), { policy: ledger.id });
  return undefined;
}
