/** A small publisher with two policies in memory, and commands run in it as from the command line. */
import { parseArgs } from 'node:util';
import { parseInstant } from '../../../src/calendar/instant.ts';
import type { Context } from '../../../src/commands/context.ts';
import { commands } from '../../../src/commands/index.ts';
import { sha256 } from '../../../src/digest.ts';
import { createEditions } from '../../../src/editions/editions.ts';
import type { Finding } from '../../../src/findings.ts';
import type { Instant, Language, Policy } from '../../../src/model.ts';
import type { Files } from '../../../src/read/types.ts';
import { checked, published, schemas } from '../../opened.ts';
import { filesOf } from '../../read/files.ts';

/** What editions come to, for all tests of a file. */
const editions = createEditions();

/** What a command printed, and what it ended with. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What it printed, where that is JSON. */
  readonly json: Printed;
}

/** As much of the printed JSON as tests look at. */
export interface Printed {
  readonly refused: boolean;
  readonly written: boolean;
  readonly findings: readonly {
    readonly code: string;
    readonly file: string;
    readonly line: number;
    readonly message: string;
    readonly remedy: string;
    readonly data: Readonly<Record<string, string | number>>;
  }[];
  readonly acts: readonly {
    readonly policy: string;
    readonly entry: { readonly [field: string]: unknown };
    readonly summary: readonly string[];
    readonly returned?: readonly string[];
    readonly corrections?: readonly { readonly name: string; readonly from?: string; readonly to: string }[];
    readonly readers: Readonly<Partial<Record<Language, { readonly headline: string; readonly text: string }>>>;
    readonly deadlines: readonly { readonly date: string; readonly kind: string }[];
  }[];
  readonly files: readonly { readonly path: string; readonly action: string }[];
}

/** A folder of policies that commands change; time stands still until it is told to pass. */
export class Town {
  contents: Record<string, string>;
  now: Instant;

  constructor(contents: Readonly<Record<string, string>> = town(), now = '2026-11-24T12:00:00+05:00') {
    this.contents = { ...contents };
    this.now = instant(now);
  }

  get files(): Files {
    return filesOf(this.contents);
  }

  /** Puts the clock forward. */
  at(time: string): this {
    this.now = instant(time.length === 10 ? `${time}T12:00:00+05:00` : time);
    return this;
  }

  /** Replaces a text that a file holds exactly once. */
  edit(path: string, from: string, to: string): this {
    const text = this.contents[path] ?? '';
    if (text.split(from).length !== 2) throw new Error(`${path}: ${JSON.stringify(from)} is not there exactly once`);
    this.contents[path] = text.replace(from, () => to);
    return this;
  }

  /** Runs a command written as on the command line, words with spaces in double quotes. */
  async run(line: string, more: Partial<Context> = {}): Promise<Outcome> {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    const [name = '', ...args] = words;
    const command = await commands[name]?.();
    if (command === undefined) throw new Error(name);
    const { values, positionals } = parseArgs({ args, options: command.options, allowPositionals: true, strict: true });
    const printed = { out: '', err: '' };
    const nowhere = () => {
      throw new Error('no git is asked for');
    };
    const context: Context = {
      files: this.files,
      write: (changes) => {
        for (const { path, before, after } of changes) {
          const text = this.contents[path];
          if ((text === undefined ? undefined : sha256(text)) !== before) return 'outdated';
          if (after === null) delete this.contents[path];
          else this.contents[path] = after;
        }
        return 'done';
      },
      ...{
        schemas,
        editions,
        folder: '.',
        now: this.now,
        language: 'en',
        format: 'json',
        colour: false,
        width: 100,
      },
      ...{ base: nowhere, at: nowhere },
      out: (text) => {
        printed.out += text;
      },
      err: (text) => {
        printed.err += text;
      },
      ...more,
    };
    const code = await command.run(context, positionals, values as Readonly<Record<string, string | boolean>>);
    const json = printed.out.startsWith('{') ? (JSON.parse(printed.out) as Printed) : ({} as Printed);
    return { code, ...printed, json };
  }

  /** Runs a command that must do what it says. */
  async done(line: string): Promise<Printed> {
    const { code, json, err } = await this.run(line);
    if (code !== 0) throw new Error(`${line}: ${err}${JSON.stringify(json.findings, null, 1)}`);
    return json;
  }

  /** Runs a command that must be refused and change nothing; gives the codes of its findings. */
  async refused(line: string): Promise<readonly string[]> {
    const before = JSON.stringify(this.contents);
    const { code, json } = await this.run(line);
    if (code !== 1 || !json.refused) throw new Error(`${line}: was not refused but ended with ${code}`);
    if (JSON.stringify(this.contents) !== before) throw new Error(`${line}: was refused and changed files`);
    return json.findings.map((finding) => finding.code);
  }

  /** Errors that `check` finds. */
  errors(): readonly Finding[] {
    const { findings } = checked(this.files, this.now, editions);
    return findings.filter(({ severity }) => severity === 'error');
  }

  /** A policy as readers see it. */
  policy(id: string): Policy {
    const { policies } = published(this.files, this.now, editions);
    const found = policies.find((policy) => policy.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  }

  /** `1 superseded, 2 inForce, 3 upcoming`. */
  statuses(id: string): string {
    return this.policy(id)
      .editions.map(({ number, status }) => `${number} ${status}`)
      .join(', ');
  }
}

export function instant(text: string): Instant {
  const at = parseInstant(text);
  if (at === undefined) throw new RangeError(text);
  return at;
}

/** A reason in both languages, as options. */
export const because = '--because "Так решил суд." --because-en "A court ruled so."';

/** The files of two small policies, neither of which was announced. */
export function town(): Record<string, string> {
  return {
    'publisher.yaml': [
      'name: Издатель',
      'email: info@example.org',
      'details:',
      '  - id: address',
      '    value: 101000, г. Москва',
      '  - id: inn',
      '    label: { ru: ИНН, en: INN }',
      '    value: "1234567890"',
      'origin: https://policies.example.org',
      'languages: [ru, en]',
      'zone: Asia/Yekaterinburg',
      'notice:',
      '  days: 30',
      '  channels: [home, mail]',
      '',
    ].join('\n'),
    'publisher.en.yaml': 'name: Publisher\ndetails:\n  - id: address\n    value: Moscow, 101000\n',
    ...policy('privacy', 'Политика', 'Policy'),
    ...policy('terms', 'Условия', 'Terms'),
  };
}

/** The files of one small policy: a deadline, a section with it, and one with the publisher's mailbox. */
export function policy(id: string, ru: string, en: string): Record<string, string> {
  return {
    [`${id}/policy.yaml`]: [
      `id: ${id}`,
      `title: ${ru}`,
      'summary: О чём это.  # kept',
      'facts:',
      '  deadlines:',
      '    - id: answer',
      '      what: ответ',
      '      within: 10 days',
      'sections:',
      '  - id: answers',
      '    heading: Ответы',
      '    text: Отвечаем за {{deadlines.answer:acc}}.',
      '  - id: contact',
      '    heading: Связь',
      '    text: Пишите на {{publisher.email}}.',
      '',
    ].join('\n'),
    [`${id}/policy.en.yaml`]: [
      `title: ${en}`,
      'summary: What it is about.',
      'facts:',
      '  deadlines:',
      '    - id: answer',
      '      what: answer',
      'sections:',
      '  - id: answers',
      '    heading: Answers',
      '    text: We answer within {{deadlines.answer}}.',
      '  - id: contact',
      '    heading: Contact',
      '    text: Write to {{publisher.email}}.',
      '',
    ].join('\n'),
  };
}

/** Adds a change note to a policy; `more` are lines of it, a reason in Russian. */
export function amend(place: Town, id: string, note: string, about: string, more: readonly string[] = []): Town {
  const others = more.map((line) => line.trim().replace(/^because: (.*)$/, 'because:\n  ru: $1\n  en: A reason.'));
  const said = [`  ru: Что меняется (${note}).`, `  en: What changes (${note}).`];
  place.contents[`${id}/changes/${note}.yaml`] = [`about: [${about}]`, 'note:', ...said, ...others, ''].join('\n');
  return place;
}
