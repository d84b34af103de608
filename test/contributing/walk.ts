/** A page whose examples are carried out: edits as `diff`, new files as `yaml`, commands as `sh`, answers as `text`. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from '../git/repository.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** The day that the page's answers were given on. */
const now = '2026-11-24T12:00:00+05:00';

/** A heading with its fenced blocks. */
export interface Walk {
  readonly title: string;
  readonly blocks: readonly Block[];
}

interface Block {
  readonly kind: 'diff' | 'yaml' | 'sh' | 'text';
  /** The file that a `diff` changes or a `yaml` makes: the last one named before it. */
  readonly file: string;
  readonly text: string;
}

/** The walks of a page that have something to carry out. */
export function walksOf(page: string): Walk[] {
  return page.split(/^## /m).flatMap((section) => {
    const blocks: Block[] = [];
    let file = '';
    for (const [, path, kind, text] of section.matchAll(
      /^`(policies\/[^`]+)`:$|^```(diff|yaml|sh|text)\n([\s\S]*?)^```$/gm,
    )) {
      if (path !== undefined) file = path;
      // An excerpt of no file in particular is only shown.
      else if (kind !== 'yaml' || file !== '') blocks.push({ kind: kind as Block['kind'], file, text: text ?? '' });
    }
    return blocks.length === 0 ? [] : [{ title: section.split('\n', 1)[0] ?? '', blocks }];
  });
}

/** A clone of the shipped policies in which a walk is carried out. */
export class Copy {
  private readonly root = mkdtempSync(join(tmpdir(), 'gazette-walk-'));

  constructor() {
    cpSync(join(project, 'policies'), join(this.root, 'policies'), { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message=The base');
  }

  /** Carries out a walk; for each answer of the page what it says, and what was answered. */
  carryOut({ blocks }: Walk): { readonly said: string; readonly answered: string }[] {
    const answers: { said: string; answered: string }[] = [];
    let answered = '';
    for (const { kind, file, text } of blocks) {
      if (kind === 'diff') this.edit(file, text);
      else if (kind === 'yaml') this.create(file, text);
      else if (kind === 'text') answers.push({ said: text.trimEnd(), answered });
      else for (const line of text.trim().replaceAll('\\\n', ' ').split('\n')) answered = this.run(line);
    }
    return answers;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private edit(file: string, diff: string): void {
    const place = join(this.root, file);
    const side = (sign: string): string =>
      diff
        .split('\n')
        .flatMap((line) => (line.startsWith(' ') || line.startsWith(sign) ? [`${line.slice(1)}\n`] : []))
        .join('');
    const [before, after] = [side('-'), side('+')];
    const text = readFileSync(place, 'utf8');
    if (text.split(before).length !== 2) throw new Error(`${file} does not hold exactly once:\n${before}`);
    writeFileSync(
      place,
      text.replace(before, () => after),
    );
  }

  private create(file: string, text: string): void {
    const place = join(this.root, file);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text, { flag: 'wx' });
  }

  private run(line: string): string {
    const [program = '', ...words] = wordsOf(line);
    if (program === 'git') return this.git(...words);
    if (!line.startsWith('npm run gazette -- ')) throw new Error(`not a command of the page: ${line}`);
    const args = [join(project, 'bin/gazette.mjs'), ...words.slice(3), '--now', now];
    return this.spawn(process.execPath, args).trimEnd();
  }

  private git(...args: readonly string[]): string {
    return this.spawn('git', args);
  }

  private spawn(program: string, args: readonly string[]): string {
    const { stdout, stderr } = spawnSync(program, args, { cwd: this.root, env: cleanEnvironment, encoding: 'utf8' });
    return stdout + stderr;
  }
}

/** The words of a command line whose only quotes are double. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
