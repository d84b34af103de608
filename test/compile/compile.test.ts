import { describe, expect, test } from 'vitest';
import { gazetteText } from '../../src/compile/gazette-text.ts';
import { compile } from '../../src/compile/index.ts';
import { createReport } from '../../src/findings.ts';
import type { EditionSource, YamlPath } from '../../src/model.ts';
import { toHtml } from '../../src/publish/html.ts';
import { editionSource, translation, withText } from './source.ts';

const html = (source: EditionSource, language: 'ru' | 'en' = 'ru'): string =>
  toHtml(compile(source, language).article).replaceAll('\u00A0', ' ');

function findingsOf(source: EditionSource, language: 'ru' | 'en' = 'ru'): (readonly [string, YamlPath, number])[] {
  const { report, findings } = createReport();
  const places: [YamlPath, number][] = [];
  compile(source, language, report, (path, at) => {
    places.push([path, at?.offset ?? -1]);
    return { file: 'policy.yaml', line: 1, column: 1 };
  });
  return findings.map(({ code }, index) => [code, ...(places[index] as [YamlPath, number])] as const);
}

test('an article is a header and numbered sections in one another', () => {
  const inner = { id: 'address', heading: 'Адрес', text: 'Екатеринбург.' };
  const source = editionSource({
    sections: [
      { id: 'operator', heading: 'Кто мы', plain: 'Это мы.', text: 'Мы.', sections: [inner] },
      { id: 'answer', heading: 'Ответ за {{deadlines.answer:acc}}' },
    ],
  });
  expect(html(source)).toBe(
    '<article lang="ru"><header><h1>Политика</h1><p class="summary">Как мы обращаемся с данными.</p></header>' +
      '<section id="operator"><h2><span class="number" data-generated="">1 </span>Кто мы</h2>' +
      '<aside class="plain" role="note"><p class="label" data-generated="">Простыми словами</p><p>Это мы.</p></aside><p>Мы.</p>' +
      '<section id="address"><h3><span class="number" data-generated="">1.1 </span>Адрес</h3><p>Екатеринбург.</p></section></section>' +
      '<section id="answer"><h2><span class="number" data-generated="">2 </span>Ответ за 30 дней</h2></section></article>',
  );
  const document = compile(source, 'ru');
  const address = { id: 'address', heading: 'Адрес', text: '⟨p⟩Екатеринбург.⟨/p⟩', sections: [] };
  expect(gazetteText(document.article)).toEqual({
    title: 'Политика',
    summary: 'Как мы обращаемся с данными.',
    sections: [
      { id: 'operator', heading: 'Кто мы', plain: 'Это мы.', text: '⟨p⟩Мы.⟨/p⟩', sections: [address] },
      { id: 'answer', heading: 'Ответ за 30 дней', text: '', sections: [] },
    ],
  });
  expect(document.sections[0]?.sections[0]).toMatchObject({ id: 'address', number: '1.1', level: 3, heading: 'Адрес' });
});

describe('a paragraph that is a reference to a kind', () => {
  test('becomes a table whose cells know their column', () => {
    expect(html(withText('{{deadlines}}'))).toContain(
      '<table class="facts" data-kind="deadlines"><caption>Перечень</caption>' +
        '<thead><tr><th scope="col">Что</th><th scope="col">Срок</th><th scope="col">Условие</th></tr></thead>' +
        '<tbody><tr id="deadlines-answer" data-fact="deadlines.answer"><th scope="row" data-label="Что">ответ на запрос</th>' +
        '<td class="figure" data-label="Срок">30 дней</td><td data-label="Условие">—</td></tr>',
    );
  });

  test('becomes a list by the template of its kind', () => {
    expect(html(withText('{{purposes}}'))).toContain(
      '<ul class="facts"><li id="purposes-service" data-fact="purposes.service">оказание услуг</li>' +
        '<li id="purposes-birthday" data-fact="purposes.birthday">поздравление; основание: согласие</li></ul>',
    );
  });

  test('becomes sentences', () => {
    expect(html(withText('{{limits}}'))).toContain(
      '<p id="limits-age" data-fact="limits.age">возраст покупателя: 18 лет.</p>',
    );
  });

  test('stands in an item too, and gives its anchors once', () => {
    const page = html(withText('- {{purposes}}\n- и ещё\n\n{{purposes}}'));
    expect(page).toContain('<ul><li><ul class="facts"><li id="purposes-service"');
    expect(page.match(/id="purposes-service"/g)).toHaveLength(1);
    expect(page.match(/data-fact="purposes.service"/g)).toHaveLength(2);
  });
});

describe('inline references', () => {
  test('work in emphasis, code, link texts and targets, cells', () => {
    const text =
      '**{{publisher.name}}** `{{publisher.email}}` [{{publisher.name}}](mailto:{{publisher.email}})\n\n|{{limits.age}}|\n|-|\n|{{notice.days:gen}}|';
    expect(html(withText(text))).toContain(
      '<p><strong>ООО «АйМед»</strong> <code>info@imed-group.ru</code> <a href="mailto:info@imed-group.ru">ООО «АйМед»</a></p>' +
        '<table><thead><tr><th scope="col">18 лет</th></tr></thead><tbody><tr><td data-label="18 лет">30 дней</td></tr></tbody></table>',
    );
  });

  test('a fact is never read as Markdown', () => {
    const publisher = { name: '*А* [б](https://c.ru) <b>', email: 'a_b_c@d.ru' };
    expect(html({ ...withText('Мы — {{publisher.name}}.'), publisher })).toContain(
      '<p>Мы — *А* [б](https://c.ru) &#x3C;b>.</p>',
    );
  });

  test('the full stop of an abbreviation is also that of the sentence', () => {
    const publisher = { name: 'Ромашка и др.' };
    expect(html({ ...withText('Мы — {{publisher.name}}. И {{publisher.name}}...'), publisher })).toContain(
      'Мы — Ромашка и др. И Ромашка и др....',
    );
  });

  test('facts may refer to facts, but not in a circle', () => {
    const terms = (definition: string) => ({ ...editionSource().facts, terms: [{ id: 'a', term: 'А', definition }] });
    const text = '{{terms.a.definition}}';
    expect(html({ ...withText(text), facts: terms('до {{deadlines.answer:gen}}') })).toContain('<p>до 30 дней</p>');
    const circle = { ...withText(text), facts: terms('см. {{terms.a.definition}}') };
    expect(html(circle)).toContain('<p>{{terms.a.definition}}</p>');
    expect(findingsOf(circle)).toEqual([
      ['reference-cycle', ['facts', 'terms', 0, 'definition'], 4],
      ['reference-cycle', ['sections', 0, 'text'], 0],
    ]);
  });
});

describe('links', () => {
  test('to sections and terms stay on the page; without words they take those of their target', () => {
    const page = html(withText('[Согласием](term:consent), [](term:consent), [](section:operator)\n\n{{terms}}'));
    expect(page).toContain(
      '<p><a href="#terms-consent" class="term">Согласием</a>, <a href="#terms-consent" class="term"><span data-generated="">Согласие</span></a>, ' +
        '<a href="#operator" class="section"><span data-generated="">1 Кто мы</span></a></p>',
    );
  });

  test('that lead nowhere keep their words', () => {
    expect(html(withText('[слово **два**](javascript:x)'))).toContain('<p>слово <strong>два</strong></p>');
  });
});

test('numbered items have anchors, in every list', () => {
  const page = html(withText('1. а\n2. б\n   1. в\n\nТекст\n\n3) г'));
  expect(page).toContain(
    '<ol><li id="operator-1">а</li><li id="operator-2">б<ol><li id="operator-2-1">в</li></ol></li></ol>',
  );
  expect(page).toContain('<ol start="3" class="parenthesis"><li id="operator-list2-3">г</li></ol>');
});

describe('a translation', () => {
  const source = editionSource({
    sections: [
      { id: 'a', heading: 'А', text: '{{deadlines}}' },
      { id: 'b', heading: 'Б', text: '{{publisher.name}}: {{purposes.birthday.basis}}, {{nothing}}' },
    ],
    translations: {
      en: translation({
        sections: [
          { id: 'b', heading: 'B', text: '{{publisher.name}}: {{purposes.birthday.basis}}, {{publisher.email}}' },
          { id: 'a', heading: 'A {{no.such}}', text: '{{deadlines}} }}' },
        ],
      }),
    },
  });

  test('gives its texts to the authoritative facts and order', () => {
    const page = html(editionSource({ ...source }), 'en');
    expect(page).toContain('<article lang="en"><header><h1>Policy</h1>');
    expect(page).toContain('<p>IMed LLC: consent, <a href="mailto:info@imed-group.ru">info@imed-group.ru</a></p>');
    expect(page.indexOf('>A ')).toBeLessThan(page.indexOf('>B<'));
    expect(compile(source, 'en').sections.map(({ number }) => number)).toEqual(['1', '2']);
  });

  test('is reported where it is written, and the authoritative text where that is', () => {
    expect(findingsOf(source, 'en')).toEqual([
      ['braces-left', ['sections', 1, 'text'], 14],
      ['reference-unresolved', ['sections', 1, 'heading'], 2],
      ['list-in-sentence', ['sections', 1, 'text'], 0],
    ]);
    expect(findingsOf(source)).toEqual([['reference-unresolved', ['sections', 1, 'text'], 49]]);
  });

  test('that lacks a text falls back to the authoritative one without repeating its findings', () => {
    const partial = {
      ...source,
      translations: { en: translation({ sections: [{ id: 'a', heading: 'A', text: 'x' }] }) },
    };
    expect(html(partial, 'en')).toContain('<p lang="ru">IMed LLC: consent, {{nothing}}</p>');
    expect(findingsOf(partial, 'en')).toEqual([]);
  });
});

test.each([
  ['quotations', `${'>'.repeat(5000)} x`],
  ['lists', Array.from({ length: 2000 }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n')],
  ['lists on one line', `${'- '.repeat(5000)}a`],
  ['emphasis', `${'*a **b '.repeat(150)}c${' d** e*'.repeat(150)}`],
])('%s too deep are refused and shown as written', (_, text) => {
  expect(findingsOf(withText(text)).map(([code]) => code)).toEqual(['nested-too-deep']);
  expect(html(withText(text))).toContain('</p></section>');
});

test('rewrapping lines and kinds of spaces change neither words nor digest', () => {
  const one = compile(withText('Мы — оператор,\nи мы **отвечаем**\nза 30 дней.'), 'ru');
  const other = compile(withText('Мы — оператор, и\nмы **отвечаем** за\u00A030 дней.'), 'ru');
  expect(one.digest).toBe(other.digest);
  expect(one.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
});

describe('a clause without a heading', () => {
  const source = editionSource({
    sections: [
      {
        id: 'order',
        heading: 'Порядок',
        sections: [
          { id: 'order-pay', text: 'Заказчик платит.' },
          { id: 'order-rest', sections: [{ id: 'order-rest-law', text: 'См. [](section:order-pay).' }] },
        ],
      },
    ],
  });

  test('has its number and no heading element', () => {
    expect(html(source)).toContain(
      '<section id="order-pay" class="clause"><p class="number" data-generated="">1.1</p><p>Заказчик платит.</p></section>' +
        '<section id="order-rest" class="clause"><p class="number" data-generated="">1.2</p>' +
        '<section id="order-rest-law" class="clause"><p class="number" data-generated="">1.2.1</p>' +
        '<p>См. <a href="#order-pay" class="section"><span data-generated="">1.1</span></a>.</p></section></section>',
    );
    expect(compile(source, 'ru').sections[0]?.sections[0]).not.toHaveProperty('heading');
  });

  test('has none in a translation either', () => {
    const sections = [{ id: 'order', heading: 'Order', sections: [{ id: 'order-pay', heading: 'Pay', text: 'Pay.' }] }];
    const translated = { ...source, translations: { en: translation({ sections }) } };
    expect(html(translated, 'en')).toContain('<p class="number" data-generated="">1.1</p><p>Pay.</p>');
  });
});

describe('links to items', () => {
  const withLinks = (text: string, ban: string, language: 'ru' | 'en' = 'ru') =>
    editionSource({
      language,
      sections: [
        { id: 'ban', heading: 'Запреты', text: ban },
        { id: 'refs', heading: 'Ссылки', text, sections: [{ id: 'refs-one', text: '1. раз\n2. два' }] },
      ],
    });

  test('lead to numbers and marks, and name them where they have no words', () => {
    const text = '[](section:ban#б), [](section:ban#а-ii), [](section:refs-one#2), [вот](section:refs-one#1)';
    expect(html(withLinks(text, 'а) раз:\n(i) x;\n(ii) y;\nб) два'))).toContain(
      '<p><a href="#ban-б" class="item"><span data-generated="">раздел 1, пункт «б»</span></a>, <a href="#ban-а-ii" class="item"><span data-generated="">раздел 1, пункт «а» (ii)</span></a>, ' +
        '<a href="#refs-one-2" class="item"><span data-generated="">пункт 2.1, подпункт 2</span></a>, <a href="#refs-one-1" class="item">вот</a></p>',
    );
    const english = withLinks('[](section:ban#a-ii), [](section:refs-one#2)', 'a) one:\n(i) x;\n(ii) y;\nb) two', 'en');
    expect(html(english, 'en')).toContain(
      '<a href="#ban-a-ii" class="item"><span data-generated="">section 1, item (a)(ii)</span></a>, <a href="#refs-one-2" class="item"><span data-generated="">clause 2.1, item 2</span></a>',
    );
    expect(findingsOf(english, 'en')).toEqual([]);
  });

  test('numbers within numbers are named as one', () => {
    const source = withLinks('[](section:ban#2-1), [](section:refs-one#1)', '1. раз\n2. два\n   1. три');
    expect(html(source)).toContain('раздел 1, пункт 2.1</span></a>');
  });

  test('that are not there, or hidden by a section, are found', () => {
    expect(findingsOf(withLinks('См. [](section:ban#3) и [](section:ban#а).', '1. раз\n2. два'))).toEqual([
      ['link-item-unknown', ['sections', 1, 'text'], 4],
      ['link-item-unknown', ['sections', 1, 'text'], 24],
    ]);
    const source = withLinks('См. [](section:refs#one).', '1. раз');
    expect(findingsOf(source)).toEqual([['link-item-hidden', ['sections', 1, 'text'], 4]]);
  });
});

test('links to other policies keep their words, and their address is told by the site', () => {
  expect(html(withText('[Условия](policy:terms).'))).toContain('<a href="policy:terms" class="policy">Условия</a>');
  const [section] = gazetteText(compile(withText('[Условия](policy:terms)'), 'ru').article).sections;
  expect(section?.text).toContain('⟨link "policy:terms"⟩Условия');
});
