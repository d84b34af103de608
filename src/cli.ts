/** The command line: the only place that touches the process, its streams and the clock. */
import { relative, sep } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseInstant } from './calendar/instant.ts';
import { writeTogether } from './commands/acts/journal.ts';
import { resume } from './commands/acts/resume.ts';
import type { Command, Context, Format, Options } from './commands/context.ts';
import { help } from './commands/help.ts';
import { commands } from './commands/index.ts';
import { misread, unknownCommand } from './commands/misread.ts';
import { words } from './commands/words.ts';
import { diskFiles, isFolder } from './disk.ts';
import { createEditions } from './editions/editions.ts';
import { makeFinding, wording } from './findings.ts';
import { committedFolder, folderAt } from './git.ts';
import { calledFrom, policiesFolder } from './here.ts';
import type { Instant, Language } from './model.ts';
import { publisherLanguage } from './read/publisher-language.ts';
import { readYaml } from './read/yaml.ts';
import { readSchemas } from './validate/index.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const here = calledFrom(project, process.cwd(), process.env);
const common = {
  now: { type: 'string' },
  policies: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Formats that people read, and may copy a command from. */
const humanFormats: ReadonlySet<Format> = new Set<Format>(['text', 'markdown', 'github']);

// Who reads may stop before the end, as `head` does; what was found is the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await main(process.argv.slice(2)).catch(brokeDown);

/** Who edits policies can do nothing with a stack trace; who mends Gazette asks for it. */
function brokeDown(error: unknown): number {
  if (process.env['GAZETTE_TRACE']) throw error;
  const language = languageAmong(process.argv) ?? publisherLanguage(diskFiles(folderAmong(process.argv)));
  process.stderr.write(`${words[language ?? 'en'].brokeDown(String(error))}\n`);
  return 1;
}

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const folder = folderAmong(rest);
  const files = diskFiles(folder);
  const language = languageAmong(rest) ?? publisherLanguage(files) ?? 'en';
  const say = words[language];
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(asCalled(await help(language)));
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    return wrong(unknownCommand(name, Object.keys(commands), language));
  }
  const command = await load();

  const parsed = parse(command, rest);
  if ('error' in parsed) {
    const known = Object.keys({ ...common, ...command.options });
    const reason = misread(parsed.error, known, language);
    return wrong([...(reason === undefined ? [] : [reason]), say.wrongArguments(command.usage)].join('\n'));
  }
  const { options, positionals } = parsed;
  if (options['help'] === true) {
    process.stdout.write(asCalled(await help(language, command)));
    return 0;
  }
  const [least, most] = command.arguments;
  if (positionals.length < least || positionals.length > most) return wrong(say.wrongArguments(command.usage));
  const lang = options['lang'];
  if (lang !== undefined && lang !== 'ru' && lang !== 'en')
    return wrong(say.unknownValue('lang', String(lang), 'ru, en'));
  const format = options['format'] ?? 'text';
  if (!isOneOf(format, command.formats)) {
    return wrong(say.unknownValue('format', String(format), command.formats.join(', ')));
  }
  const instant = options['now'] ?? (process.env['GAZETTE_NOW'] || undefined);
  const now = instantOf(instant);
  if (now === undefined) return wrong(say.badInstant(String(instant)));

  if (options['policies'] === '')
    return wrong([say.valueMissing('policies'), say.wrongArguments(command.usage)].join('\n'));
  if (!isFolder(folder)) return wrong(noFolder(folder, language));

  const context: Context = {
    files,
    write: (changes) => writeTogether(folder, changes),
    schemas: readSchemas(diskFiles(`${project}/schema`), readYaml),
    folder: nameOf(folder, format),
    now,
    language,
    format,
    editions: createEditions(),
    base: (ref) => committedFolder(folder, ref),
    at: (ref) => folderAt(folder, ref),
    colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    width: Math.max(40, Math.min(process.stdout.columns ?? 100, 120)),
    ...newFile(process.env),
    ...(process.stdin.isTTY && process.stdout.isTTY ? { ask } : {}),
    out: (text) => process.stdout.write(humanFormats.has(format) ? asCalled(text) : text),
    err: (text) => process.stderr.write(asCalled(text)),
  };
  return resume(folder, context) ?? command.run(context, positionals, options);
}

function parse(
  command: Command,
  args: readonly string[],
): { options: Options; positionals: string[] } | { error: unknown } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...common, ...command.options },
      allowPositionals: true,
      strict: true,
    });
    return { options: values as Options, positionals };
  } catch (error) {
    return { error };
  }
}

/** The folder of policies, known before the command's own options are, since it tells the reader's language. */
function folderAmong(args: readonly string[]): string {
  return policiesFolder(here, process.env, valueAmong(args, 'policies'));
}

/** The folder as findings name it: from here; for GitHub, which shows them beside its files, from the top of its checkout. */
function nameOf(folder: string, format: Format): string {
  const checkout = format === 'github' || format === 'sarif' ? process.env['GITHUB_WORKSPACE'] : undefined;
  const inside = checkout === undefined ? '..' : relative(checkout, folder);
  const name = inside.startsWith('..') ? relative(here, folder) : inside;
  return name.split(sep).join('/') || '.';
}

function languageAmong(args: readonly string[]): Language | undefined {
  const given = valueAmong(args, 'lang');
  return given === 'ru' || given === 'en' ? given : undefined;
}

function valueAmong(args: readonly string[], name: string): string | undefined {
  // As the parser of options has it, the last one counts.
  const index = args.findLastIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const found = args[index];
  if (found === undefined) return undefined;
  return found.includes('=') ? found.slice(found.indexOf('=') + 1) : args[index + 1];
}

/** GitHub's own editor, for who writes in a browser; it says in variables where a pull request comes from. */
function newFile(environment: NodeJS.ProcessEnv): Pick<Context, 'newFile'> {
  const { GITHUB_SERVER_URL: server, GITHUB_HEAD_REF: branch, GITHUB_REPOSITORY: here } = environment;
  const repository = environment['GAZETTE_HEAD_REPOSITORY'] || here;
  if (!server || !branch || !repository) return {};
  const page = `${server}/${repository}/new/${branch.split('/').map(encodeURIComponent).join('/')}`;
  return { newFile: (filename, value) => `${page}?${new URLSearchParams({ filename, value })}` };
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

function instantOf(text: string | boolean | undefined): Instant | undefined {
  return text === undefined ? Date.now() : parseInstant(String(text));
}

/** A text in which commands stand as people call them here: where npm runs Gazette, no shell finds it by its bare name. */
function asCalled(text: string): string {
  if (process.env['npm_lifecycle_event'] !== 'gazette') return text;
  const named = new RegExp(`\\bgazette(?=\\s+(?:help|${Object.keys(commands).join('|')})\\b)`, 'g');
  return text.replaceAll(named, 'npm run gazette --');
}

/** That the policies are not where they were looked for; nothing else is checked instead. */
function noFolder(folder: string, language: Language): string {
  const name = relative(here, folder) || '.';
  const finding = makeFinding('folder-missing', { file: name, line: 1, column: 1 }, { folder: name });
  const { message, remedy } = wording(finding, language);
  return `${message}\n${words[language].remedy} ${remedy}`;
}

function isOneOf(format: string | boolean, allowed: readonly Format[]): format is Format {
  return (allowed as readonly (string | boolean)[]).includes(format);
}

function wrong(message: string): number {
  process.stderr.write(`${asCalled(message)}\n`);
  return 2;
}
