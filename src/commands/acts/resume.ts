import { makeFinding, wording } from '../../findings.ts';
import type { Context } from '../context.ts';
import { settle } from './journal.ts';
import { words } from './words/index.ts';

/**
 * Brings to an end what an interrupted command left in a folder, before another looks at it.
 * @returns the exit code where nothing can be done in this folder.
 */
export function resume(root: string, { language, err }: Pick<Context, 'language' | 'err'>): number | undefined {
  const say = words[language];
  try {
    const settled = settle(root);
    if (settled === 'nothing') return undefined;
    if (settled === 'finished' || settled === 'undone') {
      err(`${say.settled[settled]}\n`);
      return undefined;
    }
    if (settled === 'foreign' || settled === 'outside') return fail(makeFinding(`act-${settled}`, nowhere));
    return fail(makeFinding('act-stuck', nowhere, { files: settled.stuck.join(', ') }));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return fail(makeFinding('act-unsettled', nowhere, { reason }));
  }

  function fail(finding: Parameters<typeof wording>[0]): number {
    const { message, remedy } = wording(finding, language);
    err(`${message}\n${remedy}\n`);
    return 1;
  }
}

const nowhere = { file: '', line: 1, column: 1 };
