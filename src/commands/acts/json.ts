import type { Scene } from './scene.ts';
import { sentencesOf } from './sentences.ts';
import type { PlannedFile } from './text.ts';
import type { View } from './view.ts';

/** A plan, or what was done, as one JSON document. */
export function planAsJson(
  scene: Scene,
  command: string,
  views: readonly View[],
  files: readonly PlannedFile[],
  written: boolean,
): string {
  const plan = {
    format: 'gazette-plan-1',
    command,
    now: new Date(scene.context.now).toISOString(),
    refused: false,
    written,
    acts: views.map((view) => actAsJson(scene, view)),
    files,
  };
  return `${JSON.stringify(plan, null, 2)}\n`;
}

function actAsJson(scene: Scene, view: View): Readonly<Record<string, unknown>> {
  const { act, title, amends, account, told, deadlines, letters } = view;
  const { ledger, entry, earliest, keeps, was, corrections, returned } = act;
  return {
    policy: ledger.id,
    title,
    ...{ entry, amends, earliest, keepsAnnouncementOf: keeps, effectiveBefore: was },
    summary: sentencesOf(scene, view),
    ...{ changes: account, corrections, returned },
    readers: told,
    deadlines,
    letters,
  };
}
