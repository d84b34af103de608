import { sha256 } from '../../digest.ts';
import type { Finding } from '../../findings.ts';
import { createReport, isError, makeFinding } from '../../findings.ts';
import { listed } from '../../read/listed.ts';
import type { Command, Context } from '../context.ts';
import { formats } from '../formats/index.ts';
import { findingAsJson } from '../formats/json.ts';
import { filesAfter, objections, overlay } from './gate.ts';
import type { FileChange } from './journal-text.ts';
import { planAsJson } from './json.ts';
import type { Misuse, Planner } from './plan.ts';
import { openScene, type Scene } from './scene.ts';
import { type PlannedFile, planAsText } from './text.ts';
import { viewsOf } from './view.ts';
import { words } from './words/index.ts';

/** Makes a command of a planner: plans, lets the laws judge the folder as it would be, tells the plan, carries it out. */
export function perform(name: string, planner: Planner): Command['run'] {
  return (context, words_, options) => {
    const scene = openScene(context);
    if (!('policies' in scene)) return refuse(context, name, scene.filter(isError));
    const misuses: Misuse[] = [];
    const { report, findings } = createReport();
    const call = { words: words_, options, misuse: (misuse: Misuse) => void misuses.push(misuse) };
    const acts = planner(scene, call, report);
    if (misuses.length > 0) return misused(context, misuses);
    if (acts === undefined || findings.length > 0) return refuse(context, name, findings);
    const texts = filesAfter(acts, report);
    const objected = findings.length > 0 ? findings : objections(scene, acts, texts);
    if (objected.length > 0) return refuse(context, name, objected);
    const views = viewsOf(scene, acts, overlay(context.files, texts));
    const changes = changesOf(scene, texts);
    const files = changes.map(
      ({ path, before, after }): PlannedFile => ({
        path,
        action: after === null ? 'deleted' : before === undefined ? 'created' : 'changed',
      }),
    );
    const dry = options['dry-run'] === true;
    const trouble = dry ? undefined : carryOut(context, changes);
    if (trouble !== undefined) return refuse(context, name, [trouble]);
    context.out(
      context.format === 'json' ? planAsJson(scene, name, views, files, !dry) : planAsText(scene, views, files, !dry),
    );
    return 0;
  };
}

function changesOf({ context }: Scene, texts: ReadonlyMap<string, string | null>): FileChange[] {
  return [...texts].map(([path, after]) => {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const there = listed(context.files, folder).some(({ name }) => `${folder}/${name}` === path);
    return { path, after, ...(there ? { before: sha256(context.files.read(path)) } : {}) };
  });
}

/** Writes the files; where that fails, says why. */
export function carryOut(context: Context, changes: readonly FileChange[]): Finding | undefined {
  const place = { file: '', line: 1, column: 1 };
  try {
    const written = context.write(changes);
    if (written === 'done') return undefined;
    return makeFinding(`act-${written}`, place);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return makeFinding('act-not-written', place, { reason });
  }
}

/** Says that a command is refused, and why; gives its exit code. */
export function refuse(context: Context, command: string, findings: readonly Finding[]): number {
  if (context.format === 'json') {
    const refusal = {
      format: 'gazette-plan-1',
      command,
      now: new Date(context.now).toISOString(),
      refused: true,
      written: false,
      findings: findings.map((finding) => findingAsJson(finding, context)),
    };
    context.out(`${JSON.stringify(refusal, null, 2)}\n`);
  } else {
    context.out(`${words[context.language].refused}\n\n${formats.text?.(findings, context) ?? ''}`);
  }
  return 1;
}

function misused(context: Context, misuses: readonly Misuse[]): number {
  const say = words[context.language];
  for (const misuse of misuses) context.err(`${say.misuse(misuse)}\n`);
  return 2;
}
