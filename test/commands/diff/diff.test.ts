import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { Context, Format } from '../../../src/commands/context.ts';
import { diff } from '../../../src/commands/diff.ts';
import { diskFiles } from '../../../src/disk.ts';
import { createEditions } from '../../../src/editions/editions.ts';
import type { Committed, GitTrouble } from '../../../src/git.ts';
import type { Language } from '../../../src/model.ts';
import type { Files } from '../../../src/read/types.ts';
import { schemas } from '../../opened.ts';

interface Call {
  readonly language?: Language;
  readonly format?: Format;
  readonly colour?: boolean;
  readonly width?: number;
  readonly at?: Context['at'];
  readonly files?: Files;
}

const editions = createEditions();

/** Calls the command on the shipped policies as they stand on 24 November 2026. */
function call(words: readonly string[], how: Call = {}) {
  let [out, err] = ['', ''];
  const unknown = (): GitTrouble => 'unknown-ref';
  const context = {
    files: how.files ?? diskFiles('policies'),
    schemas,
    folder: 'policies',
    now: Date.parse('2026-11-24T12:00:00+05:00'),
    editions,
    language: how.language ?? 'ru',
    format: how.format ?? 'text',
    colour: how.colour ?? false,
    width: how.width ?? 100,
    base: unknown,
    at: how.at ?? unknown,
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  } as unknown as Context;
  return { code: diff.run(context, words, {}), out, err };
}

/** The shipped policies, one of them not announced yet. */
function withoutEditions(policy: string): Files {
  const files = diskFiles('policies');
  const gone = (path: string) => path === `${policy}/record.yaml` || path.startsWith(`${policy}/editions`);
  return { ...files, list: (path) => files.list(path).filter(({ name }) => !gone(`${path}/${name}`)) };
}

const committed = { files: diskFiles('policies'), tree: 'x' } as unknown as Committed;

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');

describe('without numbers', () => {
  test('the working text is compared with the last version announced, be it still to come', () => {
    const { out } = call(['privacy']);
    expect(plain(out)).toContain('редакция № 3 (с 12 января 2027 г.) → проект');
    expect(out).toContain('Отличий нет.');
  });

  test.each(['ru', 'en'] as const)('the working text of a policy without a version is shown whole, %s', (language) => {
    const files = withoutEditions('terms');
    const { code, out } = call(['terms'], { language, files });
    expect(code).toBe(0);
    expect(out).toContain(language === 'ru' ? 'Это будет первая редакция' : 'This will be the first version');
    expect(out).not.toMatch(/amendment/);
    expect(plain(out)).toMatch(language === 'ru' ? /\{\+.*Возраст/ : /\{\+.*Age/);
  });
});

describe('a link that leads elsewhere while its words stay', () => {
  const shipped = diskFiles('policies');
  const retargeted = (path: string, bytes: Uint8Array): Uint8Array =>
    path.endsWith('privacy/policy.yaml')
      ? Buffer.from(Buffer.from(bytes).toString().replace('[услуги](term:services)', '[услуги](term:processing)'))
      : bytes;
  const files: Files = { ...shipped, read: (path) => retargeted(path, shipped.read(path)) };

  test.each([
    ['text', 'услуги [-⟨term:services⟩-] {+⟨term:processing⟩+}'],
    ['markdown', 'услуги <del>⟨term:services⟩</del> <ins>⟨term:processing⟩</ins>'],
  ] as const)('is drawn with where it led and leads, and is material: %s', (format, drawn) => {
    const { out } = call(['privacy'], { format, files });
    expect(plain(out)).toContain('слова прежние, но ссылка ведёт в другое место');
    expect(plain(out)).toContain(drawn);
    expect(out).toContain('Существенное изменение.');
  });
});

describe('text', () => {
  test('gives the verdict, then why, then only what changed', () => {
    const { code, out } = call(['privacy', '2', '3']);
    expect(code).toBe(0);
    expect(out.indexOf('Существенное изменение.')).toBeLessThan(out.indexOf('Уточнения'));
    expect(plain(out)).toContain('сокращён с 30 дней до 10 рабочих дней');
    expect(plain(out)).toContain('[-30-]{+10 рабочих+} дней');
    expect(out).not.toContain('Средства защиты');
    expect(out).not.toContain('\u001B');
  });

  test.each([40, 60, 100])('keeps to %i columns', (width) => {
    const { out } = call(['privacy', '1', '3'], { width });
    const longest = Math.max(...out.split('\n').map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(width + 12);
  });

  test('colours instead of bracketing', () => {
    const { out } = call(['privacy', '2', '3'], { colour: true });
    expect(out).toContain('\u001B[31;9m30\u001B[0m');
    expect(out).not.toContain('{+');
  });

  test('speaks English', () => {
    const { out } = call(['privacy', '2', '3'], { language: 'en' });
    expect(out).toContain('Material change.');
    expect(out).not.toMatch(/[а-я]/i);
  });

  test('says when nothing differs', () => {
    expect(call(['privacy', '3', '3']).out).toContain('Отличий нет.');
  });

  test('tells of several editions what was said of each', () => {
    const { out } = call(['privacy', '1', '3']);
    expect(out).toContain('Редакционные правки');
    expect(plain(out)).toContain('добавлена пропущенная запятая');
  });

  test('reads a draft from git', () => {
    const { code, out } = call(['privacy', 'git:main'], {
      at: () => committed,
    });
    expect(code).toBe(0);
    expect(out).toContain('проект из main → проект');
  });
});

test.each([
  [['nothing'], 2, 'payment, privacy, terms'],
  [['privacy', '7'], 2, '1, 2, 3'],
  [['privacy', 'latest'], 2, 'inForce'],
  [['privacy', 'git:nope'], 1, 'git:main'],
])('%j is refused politely, in both languages', (words, code, advice) => {
  for (const language of ['ru', 'en'] as const) {
    const answer = call(words, { language });
    expect(answer).toMatchObject({ code, out: '' });
    expect(answer.err).toContain(advice);
  }
});

test('Markdown begins with the verdict and tables the facts', () => {
  const { out } = call(['privacy', '2', '3'], { format: 'markdown' });
  expect(out).toContain('**Существенное изменение.**');
  expect(plain(out)).toContain('| 30 дней | 10 рабочих дней | уточнение |');
  expect(plain(out)).toContain('<del>30</del><ins>10 рабочих</ins>');
});

test('JSON is what its schema says', () => {
  const validate = new Ajv2020({ formats: { date: true }, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync('schema/api/diff.json', 'utf8')),
  );
  for (const words of [['privacy', '1', '3'], ['payment'], ['privacy', '3', '1']]) {
    const { out } = call(words, { format: 'json' });
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  }
});

test('HTML is one valid file that loads nothing and runs nothing', async () => {
  const { out } = call(['privacy', '2', '3'], { format: 'html' });
  expect(out).not.toMatch(/<script|<link|<img|url\(/);
  const { results } = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(out);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});
