import type { KindVocabulary } from '../../model.ts';

/** The promise of notice as a fact: no schema describes it, since it is the law of this house. */
export const notice: KindVocabulary = {
  label: { ru: 'Предупреждение об изменениях', en: 'Notice of changes' },
  caption: { ru: 'Предупреждение об изменениях', en: 'Notice of changes' },
  title: 'days',
  show: 'sentence',
  events: {},
  fields: {
    days: {
      labels: { ru: 'Срок предупреждения об изменениях', en: 'Notice of changes' },
      order: 'period',
      events: {
        shortened: {
          materiality: 'material',
          say: {
            ru: 'Срок предупреждения об изменениях сокращён с {from:gen} до {to:gen}.',
            en: 'The notice given of changes was shortened from {from} to {to}.',
          },
        },
        lengthened: {
          materiality: 'clarification',
          say: {
            ru: 'Срок предупреждения об изменениях увеличен с {from:gen} до {to:gen}.',
            en: 'The notice given of changes was lengthened from {from} to {to}.',
          },
        },
        changed: {
          materiality: 'material',
          say: {
            ru: 'Срок предупреждения об изменениях изменён: было — {from}, стало — {to}.',
            en: 'The notice given of changes is another. Before: {from}. Now: {to}.',
          },
        },
      },
    },
  },
};
