/** A publisher and policies for tests of what is published. */

import type { Instant, Language, Policy, Publisher, RecordEntry } from '../../src/model.ts';
import { endContent, type NoticeTexts, noticeContent } from '../../src/publish/notice/index.ts';
import { resolvePolicy } from '../../src/record/timeline.ts';
import { chained, digests, frozen, terms, ZONE } from '../record/records.ts';

export const publisher: Publisher = {
  origin: 'https://policies.imed-group.ru',
  languages: ['ru', 'en'],
  zone: ZONE,
  noticeDays: 30,
  channels: ['home', 'mail'],
  details: {
    ru: { name: 'ООО «АйМед»', email: 'info@imed-group.ru', site: 'https://imed-group.ru' },
    en: { name: 'OOO AiMed', email: 'info@imed-group.ru', site: 'https://imed-group.ru' },
  },
  labels: {
    name: { ru: 'Наименование', en: 'Name' },
    email: { ru: 'Электронная почта', en: 'E-mail' },
    site: { ru: 'Сайт', en: 'Web site' },
  },
};

export type Draft = Omit<RecordEntry, 'previous'>;

/** Noon in the publisher's zone. */
export const noon = (date: string): Instant => Date.parse(`${date}T12:00:00+05:00`);

/** The record of the shipped privacy policy. */
export const history: readonly Draft[] = [
  imported(1, '2025-03-01', 'material'),
  imported(2, '2025-09-01', 'editorial'),
  {
    event: 'announced',
    at: '2026-11-23T10:30:00+05:00',
    edition: 3,
    announced: '2026-11-23',
    effective: '2027-01-12',
    materiality: 'material',
    ...frozen,
    digests: digests('third'),
  },
];

function imported(edition: number, effective: string, materiality: 'material' | 'editorial'): Draft {
  const at = '2026-11-23T09:00:00+05:00';
  return { event: 'imported', at, edition, effective, materiality, ...frozen, digests: digests(`imported-${edition}`) };
}

/** A policy as readers see it at noon of a date. */
export function policyOn(date: string, drafts: readonly Draft[] = history, id = 'privacy'): Policy {
  return policyAt(noon(date), drafts, id);
}

/** A policy as readers see it at an instant; its frozen texts cannot be read. */
export function policyAt(now: Instant, drafts: readonly Draft[] = history, id = 'privacy'): Policy {
  const source = () => {
    throw new Error('what is published needs no frozen text');
  };
  return resolvePolicy({ id, entries: chained(drafts, id), terms: terms(), source }, now);
}

/** Titles of the policies. */
export const titles: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: { privacy: 'Политика обработки персональных данных', terms: 'Правила пользования' },
  en: { privacy: 'Personal data processing policy', terms: 'Terms of use' },
};

/** What other stages tell of the shipped privacy policy's third edition. */
export const texts: Readonly<Record<Language, NoticeTexts>> = {
  ru: {
    language: 'ru',
    title: 'Политика обработки персональных данных',
    days: 30,
    notes: ['На запросы о персональных данных мы ответим за 10 рабочих дней, а не за 30 дней.'],
    facts: [
      { sentence: 'Срок «ответ на запрос» сокращён с 30 дней до 10 рабочих дней.', materiality: 'clarification' },
      { sentence: 'Появилась цель «поздравление с днём рождения».', materiality: 'material' },
    ],
  },
  en: {
    language: 'en',
    title: 'Personal data processing policy',
    days: 30,
    notes: ['Requests about personal data will be answered within 10 working days instead of 30 days.'],
    facts: [
      {
        sentence: 'Deadline “answer to a request” shortened from 30 days to 10 working days.',
        materiality: 'clarification',
      },
      { sentence: 'Purpose “birthday greetings” added.', materiality: 'material' },
    ],
  },
};

/** The notice of one edition of a policy. */
export function noticeOf(policy: Policy, edition: number, language: Language, more: Partial<NoticeTexts> = {}) {
  const found = policy.editions.find(({ number }) => number === edition);
  const content = found && noticeContent(publisher, policy, found, { ...texts[language], ...more });
  if (content === undefined) throw new Error(`edition ${edition} has no notice`);
  return content;
}

/** The notice of an end of a policy. */
export function endingOf(policy: Policy, number: number, language: Language, hostile?: string) {
  const end = policy.ends.find((candidate) => candidate.number === number);
  if (end === undefined) throw new Error(`there is no end ${number}`);
  const title = hostile ?? titles[language][policy.id] ?? policy.id;
  const heir = end.successor === undefined ? undefined : titles[language][end.successor];
  const url = `https://policies.imed-group.ru/${language === 'ru' ? '' : `${language}/`}${end.successor}/`;
  return endContent(publisher, policy, end, {
    ...{ language, title },
    ...(heir === undefined ? {} : { successor: { title: hostile ?? heir, url } }),
  });
}
