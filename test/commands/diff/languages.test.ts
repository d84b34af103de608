/** Changes that are in one language alone, or in no word of the text. */
import { beforeEach, describe, expect, test } from 'vitest';
import { amend, Town } from '../acts/town.ts';

let place: Town;

const said = async (language: 'ru' | 'en', format: 'text' | 'markdown' | 'html') => {
  const { out } = await place.run('diff privacy', { format, language });
  return out.replaceAll('\u00a0', ' ').trimEnd();
};

const formats = ['text', 'markdown'] as const;

beforeEach(async () => {
  place = new Town();
  await place.done('import privacy --effective 2025-03-01');
  place.at('2026-11-25');
});

describe.each(formats)('in %s', (format) => {
  test('a change of the original alone is no change of the translation, and that is said', async () => {
    amend(place, 'privacy', 'we', 'section:answers');
    place.edit('privacy/policy.yaml', 'Отвечаем за', 'Мы отвечаем за');
    const out = await said('en', format);
    expect(out).toMatch(
      /The text with its changes\n+Only the Russian text changed; the words of the English one are the same\.$/,
    );
    expect(await said('ru', format)).toContain('Мы отвечаем');
    expect(await said('ru', format)).not.toContain('прежние');
  });

  test('a fact that no text shows changes no words', async () => {
    place.edit('privacy/policy.yaml', 'what: ответ', 'what: отклик');
    expect(await said('ru', format)).toMatch(/Текст с изменениями\n+Слова в тексте прежние\.$/);
    expect(await said('en', format)).toMatch(/The text with its changes\n+The words of the text are the same\.$/);
  });
});

test.each([...formats, 'html'] as const)(
  'a change of the translation alone is told in its language, in %s',
  async (format) => {
    place.edit('privacy/policy.en.yaml', 'We answer within', 'We do answer within');
    const out = await said('en', format);
    expect(out).toContain('Only the English translation changed.');
    expect(out).not.toContain('Editorial');
    expect(out).toMatch(/We.*do.* answer/);
    expect(await said('ru', format)).toContain('Отличий нет.');
  },
);
