import type { Language } from '../model.ts';
import type { Command } from './context.ts';
import { commands } from './index.ts';
import { words } from './words.ts';

/** What `gazette help` prints; for one command, how it is called. */
export async function help(language: Language, command?: Command): Promise<string> {
  const say = words[language];
  if (command !== undefined) {
    return `${command.summary[language]}\n\n  gazette ${command.usage}\n\n${say.commonOptions}\n`;
  }
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const rows = all.map(({ usage, summary }) => `  ${usage}\n      ${summary[language]}`);
  return `${say.usage}\n\n${rows.join('\n')}\n\n${say.commonOptions}\n`;
}
