import type { EditionSource, KindVocabulary, Section, Translation } from '../../src/model.ts';

/** A kind of fact with nothing but what is given. */
function kind(part: Partial<KindVocabulary> & Pick<KindVocabulary, 'title' | 'show' | 'fields'>): KindVocabulary {
  return { label: { ru: 'Вид', en: 'Kind' }, caption: { ru: 'Перечень', en: 'List' }, events: {}, ...part };
}

const text = (ru: string, en: string) => ({ labels: { ru, en }, translate: true, order: 'none', events: {} }) as const;

/** An edition that states a little of everything; `part` replaces what a test is about. */
export function editionSource(part: Partial<EditionSource> = {}): EditionSource {
  return {
    policy: 'privacy',
    edition: 1,
    language: 'ru',
    languages: ['ru', 'en'],
    title: 'Политика',
    summary: 'Как мы обращаемся с данными.',
    publisher: { name: 'ООО «АйМед»', email: 'info@imed-group.ru', site: 'https://imed-group.ru' },
    labels: {},
    notice: { days: 30, zone: 'Asia/Yekaterinburg' },
    vocabulary: {
      publisher: kind({
        title: 'name',
        show: 'table',
        fields: { name: text('Оператор', 'Operator'), email: text('Почта', 'E-mail'), site: text('Сайт', 'Site') },
      }),
      terms: kind({
        title: 'term',
        show: 'list',
        item: { ru: '{term} — {definition}', en: '{term} — {definition}' },
        fields: { term: text('Термин', 'Term'), definition: text('Определение', 'Definition') },
      }),
      deadlines: kind({
        title: 'what',
        value: 'within',
        show: 'table',
        fields: {
          what: text('Что', 'What'),
          within: { labels: { ru: 'Срок', en: 'Within' }, order: 'period', events: {} },
          condition: text('Условие', 'Condition'),
        },
      }),
      purposes: kind({
        title: 'what',
        show: 'list',
        item: { ru: '{what}[; основание: {basis}]', en: '{what}[; basis: {basis}]' },
        fields: {
          what: text('Цель', 'Purpose'),
          basis: {
            labels: { ru: 'Основание', en: 'Basis' },
            order: 'none',
            values: { consent: { ru: 'согласие', en: 'consent' } },
            events: {},
          },
        },
      }),
      limits: kind({
        title: 'what',
        value: 'value',
        show: 'sentence',
        item: { ru: '{what}: {value}.', en: '{what}: {value}.' },
        fields: {
          what: text('Что', 'What'),
          value: { labels: { ru: 'Значение', en: 'Value' }, order: 'number', events: {} },
          unit: { order: 'none', events: {} },
        },
      }),
    },
    facts: {
      terms: [{ id: 'consent', term: 'Согласие', definition: 'разрешение человека' }],
      deadlines: [
        { id: 'answer', what: 'ответ на запрос', within: '30 days' },
        { id: 'refund', what: 'возврат денег', within: '5-30 working days', condition: 'на счёт в банке' },
      ],
      purposes: [
        { id: 'service', what: 'оказание услуг' },
        { id: 'birthday', what: 'поздравление', basis: 'consent' },
      ],
      limits: [{ id: 'age', what: 'возраст покупателя', value: 18, unit: 'years' }],
    },
    sections: [{ id: 'operator', heading: 'Кто мы', text: 'Мы — {{publisher.name}}.' }],
    notes: [],
    translations: {},
    ...part,
  };
}

/** The English translation that goes with the edition's facts. */
export function translation(part: Partial<Translation> = {}): Translation {
  return {
    language: 'en',
    title: 'Policy',
    summary: 'How we treat data.',
    publisher: { name: 'IMed LLC' },
    facts: {
      terms: [{ id: 'consent', term: 'Consent', definition: 'a person’s permission' }],
      deadlines: [
        { id: 'refund', what: 'refund', condition: 'to a bank account' },
        { id: 'answer', what: 'answer to a request' },
      ],
      purposes: [
        { id: 'service', what: 'giving services' },
        { id: 'birthday', what: 'congratulations' },
      ],
      limits: [{ id: 'age', what: 'age of a buyer' }],
    },
    sections: [{ id: 'operator', heading: 'Who we are', text: 'We are {{publisher.name}}.' }],
    ...part,
  };
}

/** An edition of one section with a text. */
export function withText(body: string, more: Partial<Section> = {}): EditionSource {
  return editionSource({ sections: [{ id: 'operator', heading: 'Кто мы', text: body, ...more }] });
}
