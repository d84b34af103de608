import { createReport, isError, makeFinding } from '../findings.ts';
import { known } from './acts/choose.ts';
import { carryOut, refuse } from './acts/perform.ts';
import { openScene } from './acts/scene.ts';
import { planUndo } from './acts/undone.ts';
import { undoneAsText } from './acts/undone-text.ts';
import { words } from './acts/words/index.ts';
import { untold } from './base.ts';
import type { Command } from './context.ts';

/** Takes back what a branch entered into a policy's record. */
export const undo: Command = {
  summary: {
    ru: 'Возвращает реестр и редакции политики к тому, что есть в другой ветке; пояснения к изменениям возвращаются в changes.',
    en: 'Takes a policy’s record and versions back to what another branch has; the change notes of its versions return to changes.',
  },
  usage: 'undo POLICY --base REF [--dry-run]',
  options: { base: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  formats: ['text'],
  arguments: [1, 1],
  run(context, [policy = ''], { base: ref, 'dry-run': dry }) {
    if (typeof ref !== 'string') {
      context.err(`${words[context.language].misuse({ kind: 'missing', option: 'base' })}\n`);
      return 2;
    }
    const scene = openScene(context);
    if (!('policies' in scene)) return refuse(context, 'undo', scene.filter(isError));
    const base = context.base(ref);
    if (typeof base === 'string')
      return refuse(context, 'undo', [makeFinding(untold[base], { file: '', line: 1, column: 1 }, { ref })]);
    const { report, findings } = createReport();
    const ledger = known(scene, policy, report);
    const undone = ledger && planUndo(scene, ledger, base, ref, report);
    if (undone === undefined || findings.length > 0) return refuse(context, 'undo', findings);
    const trouble = dry === true ? undefined : carryOut(context, undone.changes);
    if (trouble !== undefined) return refuse(context, 'undo', [trouble]);
    context.out(undoneAsText(scene, undone, dry !== true));
    return 0;
  },
};
