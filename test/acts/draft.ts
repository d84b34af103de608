import type { EditionSource } from '../../src/model.ts';

/** A small working text with one fact, one section in two paragraphs, and a translation. */
export const draft: EditionSource = {
  policy: 'privacy',
  language: 'ru',
  languages: ['ru', 'en'],
  title: 'Политика обработки персональных данных',
  summary: 'Как мы обращаемся с вашими данными.',
  publisher: { name: 'ООО «АйМед»', email: 'info@imed-group.ru', ogrn: '1206600048016' },
  labels: { ogrn: { ru: 'ОГРН', en: 'OGRN' } },
  notice: { days: 30, zone: 'Asia/Yekaterinburg' },
  vocabulary: {
    publisher: {
      ...{ label: { ru: 'Оператор', en: 'Operator' }, caption: { ru: 'Реквизиты', en: 'Details' } },
      ...{ title: 'name', show: 'list', events: {} },
      fields: { email: { labels: { ru: 'Почта', en: 'E-mail' }, order: 'none', events: {} } },
    },
    deadlines: {
      ...{ label: { ru: 'Срок', en: 'Deadline' }, caption: { ru: 'Сроки', en: 'Deadlines' } },
      ...{ title: 'what', value: 'within', show: 'table' },
      fields: {
        what: { labels: { ru: 'Что', en: 'What' }, translate: true, order: 'none', events: {} },
        within: {
          labels: { ru: 'Срок', en: 'Within' },
          order: 'period',
          events: {
            lengthened: {
              materiality: 'material',
              say: { ru: 'Срок «{what}» увеличен: {to}.', en: 'Deadline “{what}” lengthened: {to}.' },
            },
          },
        },
      },
      events: {
        removed: {
          materiality: 'material',
          say: { ru: 'Срок «{what}» больше не установлен.', en: 'Deadline “{what}” no longer applies.' },
        },
      },
    },
    cards: {
      ...{ label: { ru: 'Карта', en: 'Card' }, caption: { ru: 'Карты', en: 'Cards' } },
      ...{ title: 'name', show: 'list', fields: {}, events: {} },
    },
  },
  facts: { deadlines: [{ what: 'ответ на запрос', within: '30 days', id: 'answer' }] },
  sections: [
    {
      id: 'requests',
      heading: 'Запросы: как и когда',
      text: 'Отвечаем за {{deadlines.answer:acc}}.\n\nПишите на {{publisher.email}}.\n',
      plain: 'Спросите нас — ответим.',
      sections: [{ id: 'how', heading: 'Как написать', text: '- письмом;\n- по телефону.\n' }],
    },
  ],
  notes: [
    {
      ...{ id: 'first', about: ['deadlines.answer'] },
      note: { ru: 'Срок ответа назван.', en: 'The time to answer is stated.' },
    },
  ],
  translations: {
    en: {
      language: 'en',
      title: 'Personal data policy',
      summary: 'How we treat your data.',
      publisher: { name: 'IMed LLC' },
      facts: { deadlines: [{ id: 'answer', what: 'answer to a request' }] },
      sections: [
        {
          id: 'requests',
          heading: 'Requests: how and when',
          text: 'We answer within {{deadlines.answer}}.\n\nWrite to {{publisher.email}}.\n',
          plain: 'Ask us, and we answer.',
          sections: [{ id: 'how', heading: 'How to write', text: '- by letter;\n- by phone.\n' }],
        },
      ],
    },
  },
};
