import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/findings.ts';
import type { RecordEntry } from '../../src/model.ts';
import { checkFrozen, type FrozenFolder } from '../../src/record/frozen.ts';
import { announced, chained, digest, imported, locate, noon, terms } from './records.ts';

const pair = (word: string) => ({ source: digest(`${word}-source`), text: digest(`${word}-text`) });
const both = { ru: pair('ru'), en: pair('en') };
const record = chained([imported(1, '2025-03-01', { digests: both }), announced(2, '2026-11-23', '2027-01-12')]);

const files: Readonly<Record<string, string>> = {
  ...{ '1.yaml': 'ru', '1.en.yaml': 'en', '2.yaml': 'e2' },
  ...{ '1.words.json': 'words', '2.words.json': 'words' },
};

function found(change: Partial<FrozenFolder> = {}, entries: readonly RecordEntry[] = record): readonly string[] {
  const codes: string[] = [];
  const report: Report = (code, { file, frame }, ..._data) => {
    codes.push(`${code} ${frame ?? file}`);
  };
  const folder: FrozenFolder = {
    path: 'privacy/editions',
    names: Object.keys(files),
    digest: (name) => digest(`${files[name]}-source`),
    text: (edition, language) => digest(`${edition === 1 ? language : 'e2'}-text`),
    ...change,
  };
  checkFrozen(entries, folder, terms(), report, locate);
  return codes;
}

describe('frozen editions', () => {
  it('are those of the record', () => {
    expect(found()).toEqual([]);
  });

  it('are never edited', () => {
    const codes = found({ digest: (name) => digest(name === '1.en.yaml' ? 'edited' : `${files[name]}-source`) });
    expect(codes).toEqual(['edition-edited privacy/editions/1.en.yaml']);
  });

  it('are never deleted', () => {
    expect(found({ names: Object.keys(files).filter((name) => name !== '2.yaml') })).toEqual([
      'edition-missing entries/1/digests/ru',
    ]);
  });

  it('are never put there by hand', () => {
    expect(found({ names: [...Object.keys(files), '3.yaml', 'черновик.txt'] })).toEqual([
      'edition-unrecorded privacy/editions/3.yaml',
      'edition-unrecorded privacy/editions/черновик.txt',
    ]);
  });

  it('keep the words that readers saw', () => {
    const codes = found({ text: (edition) => digest(edition === 2 ? 'rendered otherwise' : 'ru-text') });
    expect(codes).toEqual([
      'edition-text-changed privacy/editions/1.en.yaml',
      'edition-text-changed privacy/editions/2.yaml',
    ]);
  });

  it('are not blamed on the program where the text that their translation shows facts of was edited', () => {
    const codes = found({
      digest: (name) => digest(name === '1.yaml' ? 'edited' : `${files[name]}-source`),
      text: (edition) => digest(edition === 1 ? 'other-text' : 'e2-text'),
    });
    expect(codes).toEqual(['edition-edited privacy/editions/1.yaml']);
  });

  it('are not called edited where they cannot be read', () => {
    expect(found({ digest: (name) => (name === '1.yaml' ? undefined : digest(`${files[name]}-source`)) })).toEqual([]);
  });

  it('are not asked for words where they cannot be compiled', () => {
    expect(found({ text: () => undefined })).toEqual([]);
  });

  it('are compared with the last digests that were recorded', () => {
    const entries = chained([
      ...[imported(1, '2025-03-01', { digests: both }), announced(2, '2026-11-23', '2027-01-12')],
      { event: 'corrected', at: noon('2026-12-01'), edition: 1, digests: { en: pair('mended') } },
    ]);
    expect(found({}, entries)).toEqual([
      'edition-edited privacy/editions/1.en.yaml',
      'edition-missing entries/2/digests/en',
    ]);
    const mended: Readonly<Record<string, string>> = { ...files, '1.en.yaml': 'mended', '1.en.1.yaml': 'en' };
    const folder = (contents: typeof mended): Partial<FrozenFolder> => ({
      names: Object.keys(contents),
      digest: (name) => digest(`${contents[name]}-source`),
      text: (edition, language) => digest(edition === 2 ? 'e2-text' : `${language === 'en' ? 'mended' : 'ru'}-text`),
    });
    expect(found(folder(mended), entries)).toEqual([]);
    expect(found(folder({ ...mended, '1.en.1.yaml': 'edited' }), entries)).toEqual([
      'edition-edited privacy/editions/1.en.1.yaml',
    ]);
    expect(found(folder({ ...mended, '1.en.2.yaml': 'en' }), entries)).toEqual([
      'edition-unrecorded privacy/editions/1.en.2.yaml',
    ]);
  });

  it('are of no use where the record lost their entry', () => {
    expect(found({}, record.slice(0, 1))).toEqual([
      'edition-unrecorded privacy/editions/2.yaml',
      'edition-unrecorded privacy/editions/2.words.json',
    ]);
  });
});
