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
