import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyAmendment, returnAmendment, type WrittenEntry } from '../../src/acts/amendment-text.ts';

const entry = { id: 'mailbox', about: ['publisher.email'], note: 'Новый адрес: «почта».' };

describe('emptyAmendment', () => {
  it('takes out the entries and leaves every other byte', () => {
    const text = [
      '# yaml-language-server: $schema=x',
      'id: privacy   # the folder’s name',
      "title: 'Политика'",
      'amendment: # one entry for each pull request',
      '  # What changes, for readers.',
      '  - id: mailbox',
      '    about: [publisher.email] # inside',
      '',
      '    # between',
      '    note: |',
      '      Новый адрес.',
      '',
      '  # After the last.',
      '',
      'sections: []',
      '',
    ].join('\n');
    expect(emptyAmendment(text)).toBe(
      [
        '# yaml-language-server: $schema=x',
        'id: privacy   # the folder’s name',
        "title: 'Политика'",
        'amendment: [] # one entry for each pull request',
        '  # What changes, for readers.',
        '',
        '  # After the last.',
        '',
        'sections: []',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['a list without indent', 'amendment:\n- id: a\n  note: b\nid: x\n', 'amendment: []\nid: x\n'],
    ['a list in brackets', 'amendment: [{id: a, note: b}] # c\nid: x\n', 'amendment: [] # c\nid: x\n'],
    ['no line end at the end', 'id: x\namendment:\n  - id: a', 'id: x\namendment: []\n'],
    ['line ends of Windows', 'amendment:\r\n  - id: a\r\n    note: b\r\nid: x\r\n', 'amendment: []\r\nid: x\r\n'],
    ['an empty list', 'amendment:   []  # none\n', 'amendment:   []  # none\n'],
    ['no list', 'id: x\n', 'id: x\n'],
    ['nothing after the colon', 'amendment:\nid: x\n', 'amendment:\nid: x\n'],
  ])('understands %s', (_, text, expected) => {
    expect(emptyAmendment(text)).toBe(expected);
  });

  it.each(['amendment: text\n', '- amendment\n', 'amendment: [\n'])('gives up on %j', (text) => {
    expect(emptyAmendment(text)).toBeUndefined();
  });
});

describe('returnAmendment', () => {
  const lines = '  - id: mailbox\n    about:\n      - publisher.email\n    note: "Новый адрес: «почта»."\n';
  const shallow = lines.replace(/^ {2}/gm, '');

  it.each([
    ['into an empty list', 'amendment: [] # none\nid: x\n', `amendment: # none\n${lines}id: x\n`],
    ['into nothing', 'amendment:\nid: x\n', `amendment:\n${lines}id: x\n`],
    ['where there is no list', 'id: x', `id: x\namendment:\n${lines}`],
    [
      'before other entries',
      'amendment:\n  # c\n  - id: b # d\n  # e\nid: x\n',
      `amendment:\n  # c\n${lines}  - id: b # d\n  # e\nid: x\n`,
    ],
    ['before entries without indent', 'amendment:\n- id: b\n', `amendment:\n${shallow}- id: b\n`],
    ['before entries in brackets', 'amendment: [{id: b}]\n', `amendment:\n${lines}  - id: b\n`],
    [
      'among line ends of Windows',
      'amendment: []\r\nid: x\r\n',
      `amendment:\r\n${lines.replaceAll('\n', '\r\n')}id: x\r\n`,
    ],
  ])('puts entries %s', (_, text, expected) => {
    expect(returnAmendment(text, [entry])).toBe(expected);
  });

  it('leaves the text where there is nothing to put', () => {
    expect(returnAmendment('amendment:   []\n', [])).toBe('amendment:   []\n');
  });
});

const word = fc.constantFrom('да', 'a: b', '# no', "it's", '- x', 'null', 'два\nряда\n', '«о»', ' x ');
const written: fc.Arbitrary<WrittenEntry> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,6}$/),
  about: fc.array(fc.constantFrom('title', 'section:a', 'deadlines.answer'), { minLength: 1, maxLength: 2 }),
  note: word,
});
const comment = fc.constantFrom('', '  # said\n', '\n', '# at the margin\n\n');

describe('a working text', () => {
  it('keeps all but its amendment, and gets back what was taken', () => {
    fc.assert(
      fc.property(
        fc.array(written, { maxLength: 3 }),
        fc.array(comment, { minLength: 3, maxLength: 3 }),
        (list, said) => {
          const [first = '', second = '', third = ''] = said;
          const head = `id: x # here\n${first}`;
          const tail = `${third}title: |\n  Текст\n`;
          const start = `${head}amendment: []\n${second}${tail}`;
          const filled = returnAmendment(start, list) ?? '';
          expect(parse(filled)).toEqual({ id: 'x', amendment: list, title: 'Текст\n' });
          expect(filled.startsWith(head) && filled.endsWith(tail)).toBe(true);
          expect(emptyAmendment(filled)).toBe(start);
        },
      ),
    );
  });
});
