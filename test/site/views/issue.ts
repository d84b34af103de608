import type { Gazette, Language, Policy } from '../../../site/gazette.ts';
import { type Issue, issueOf } from '../../../site/issue.ts';
import { instant, noon, policyAt } from '../../record/records.ts';

const unread = (): never => {
  throw new Error('no text is read');
};

/** An issue on a day that prints these policies, without texts. */
export function issueOn(day: string, language: Language, policies: readonly Policy[] = []): Issue {
  const gazette: Gazette = {
    now: instant(noon(day)),
    publisher: {
      origin: 'https://example.org',
      languages: ['ru', 'en'],
      zone: 'Asia/Yekaterinburg',
      noticeDays: 30,
      channels: [],
      details: { ru: { name: 'Издатель' }, en: { name: 'Publisher' } },
      labels: { name: { ru: 'Наименование', en: 'Name' } },
    },
    policies,
    rendered: unread,
    outlined: unread,
    changed: unread,
    notice: unread,
    ending: unread,
    files: [],
    changes: unread,
    account: unread,
    file: unread,
  };
  return issueOf(gazette, language);
}

/** A policy and the issue that prints it, on one day. */
export function printed(
  entries: Parameters<typeof policyAt>[0],
  day: string,
  language: Language = 'ru',
): { readonly issue: Issue; readonly policy: Policy } {
  const policy = policyAt(entries, noon(day));
  return { issue: issueOn(day, language, [policy]), policy };
}
