import type { Language } from '../model.ts';
import { nearest } from '../validate/nearest.ts';
import { words } from './words.ts';

/** What is wrong with a command line that cannot be read, in a sentence; nothing where that is not known. */
export function misread(error: unknown, options: readonly string[], language: Language): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const option = /'(?:-\w, )?--?([^\s'=<]+)/.exec(String(error))?.[1];
  if (option === undefined) return undefined;
  const say = words[language];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return say.unknownOption(option, nearest(option, options));
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return undefined;
  return String(error).includes('does not take') ? say.valueTooMany(option) : say.valueMissing(option);
}

/** That there is no command of a name, and which one may have been meant. */
export function unknownCommand(name: string, known: readonly string[], language: Language): string {
  return words[language].unknownCommand(name, nearest(name, known));
}
