import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { diskCache, openPack } from '../../src/cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazette-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

const long = fc.string({ unit: 'binary', minLength: 1990, maxLength: 2100 });
const answer = fc.oneof(
  fc.jsonValue(),
  long,
  fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), long), { maxKeys: 4 }),
);
const key = (number: number): string => `sha256:${String(number).padStart(8, '0')}`;

test('an answer comes back as it was given, however long its texts', () => {
  let number = 0;
  fc.assert(
    fc.property(answer, (value) => {
      const cache = diskCache(folder, 'print-of-a-test');
      number += 1;
      cache.set('answers', key(number), value);
      expect(cache.get('answers', key(number))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a file that was cut anywhere is no answer', () => {
  const cache = diskCache(folder, 'print-of-cuts');
  const value = { title: 'Политика', html: `${'<p>Срок</p>'.repeat(300)}`, list: [1, 2] };
  cache.set('answers', key(1), value);
  const [name] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /print-of-cuts.*000001$/.test(path),
  );
  const path = join(folder, name ?? '');
  const whole = readFileSync(path, 'utf8');
  fc.assert(
    fc.property(fc.nat(whole.length - 1), (end) => {
      writeFileSync(path, whole.slice(0, end));
      expect(cache.get('answers', key(1))).toBeUndefined();
    }),
  );
});

test('what others remembered under another fingerprint is not known', () => {
  diskCache(folder, 'print-of-one').set('answers', key(1), 'known');
  expect(diskCache(folder, 'print-of-another').get('answers', key(1))).toBeUndefined();
});

test('answers kept together come back together once they are saved', () => {
  const cache = diskCache(folder, 'print-of-packs');
  const pack = openPack(cache, 'packs', key(1));
  pack.set('sound', 'one', { words: 1 });
  expect(openPack(cache, 'packs', key(1)).get('sound', 'one')).toBeUndefined();
  pack.save();
  expect(openPack(cache, 'packs', key(1)).get('sound', 'one')).toEqual({ words: 1 });
});

const shelved = fc.array(fc.tuple(fc.constantFrom('one', 'two'), fc.string({ minLength: 1 }), answer), {
  minLength: 1,
  maxLength: 8,
});

test('answers on shelves come back as they were given, at once and once they are saved', () => {
  let number = 0;
  fc.assert(
    fc.property(shelved, (given) => {
      number += 1;
      const cache = diskCache(folder, `print-${number}`);
      const last = new Map<string, readonly [string, string, unknown]>();
      for (const [shelf, name, value] of given) {
        cache.set('pages', name, value, shelf);
        last.set(JSON.stringify([shelf, name]), [shelf, name, value]);
      }
      const again = diskCache(folder, `print-${number}`);
      for (const [shelf, name, value] of last.values()) {
        expect(cache.get('pages', name, shelf)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(again.get('pages', name, shelf)).toBeUndefined();
      }
      cache.save();
      const saved = diskCache(folder, `print-${number}`);
      for (const [shelf, name, value] of last.values()) {
        expect(saved.get('pages', name, shelf)).toEqual(JSON.parse(JSON.stringify(value)));
      }
    }),
  );
});

test('a shelf is one file, and one that is set aside for others is not lost', () => {
  const cache = diskCache(folder, 'print-of-shelves');
  for (let shelf = 0; shelf < 40; shelf += 1) {
    for (let page = 0; page < 3; page += 1) cache.set('pages', key(page), `${shelf} ${page}`, `shelf ${shelf}`);
  }
  for (let shelf = 0; shelf < 40; shelf += 1) expect(cache.get('pages', key(2), `shelf ${shelf}`)).toBe(`${shelf} 2`);
  cache.save();
  const files = readdirSync(join(folder, 'print-of-shelves'), { recursive: true, withFileTypes: true });
  expect(files.filter((entry) => entry.isFile())).toHaveLength(40);
});

test('a shelf that was cut anywhere is empty, and can be filled again', () => {
  const made = diskCache(folder, 'cut-shelf');
  made.set('pages', key(1), 'Политика '.repeat(300), 'shelf');
  made.save();
  const [entry] = readdirSync(join(folder, 'cut-shelf'), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const path = join(entry?.parentPath ?? '', entry?.name ?? '');
  const whole = readFileSync(path);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), (end) => {
      writeFileSync(path, whole.subarray(0, end));
      const cache = diskCache(folder, 'cut-shelf');
      expect(cache.get('pages', key(1), 'shelf')).toBeUndefined();
      cache.set('pages', key(2), 'again', 'shelf');
      cache.save();
      expect(diskCache(folder, 'cut-shelf').get('pages', key(2), 'shelf')).toBe('again');
    }),
    { numRuns: 30 },
  );
});

test('two that fill one shelf at once keep what the other put there', () => {
  const [one, other] = [diskCache(folder, 'print-of-two'), diskCache(folder, 'print-of-two')];
  one.set('pages', key(1), 'first', 'shelf');
  other.set('pages', key(2), 'second', 'shelf');
  one.save();
  other.save();
  const saved = diskCache(folder, 'print-of-two');
  expect([saved.get('pages', key(1), 'shelf'), saved.get('pages', key(2), 'shelf')]).toEqual(['first', 'second']);
});

test('a shelf that is filled day after day keeps what is used and no more than some of the rest', () => {
  for (let day = 0; day < 50; day += 1) {
    const cache = diskCache(folder, 'print-of-days');
    expect(cache.get('pages', 'always', 'shelf')).toBe(day === 0 ? undefined : 'asked for');
    cache.set('pages', 'always', 'asked for', 'shelf');
    for (let page = 0; page < 10; page += 1) cache.set('pages', `${day} ${page}`, 'x', 'shelf');
    cache.save();
  }
  const cache = diskCache(folder, 'print-of-days');
  const kept = Array.from({ length: 50 }, (_, day) => cache.get('pages', `${day} 0`, 'shelf') !== undefined);
  expect(kept.slice(-10)).toEqual(Array.from({ length: 10 }, () => true));
  expect(kept.slice(0, 38).includes(true)).toBe(false);
});
