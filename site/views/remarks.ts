import { addresses } from '../addresses.ts';
import type { Edition, Policy } from '../gazette.ts';
import type { Issue } from '../issue.ts';
import { changesWords } from '../words/changes.ts';
import { noticeWords } from '../words/notices.ts';
import { capital } from '../words.ts';
import type { Link } from './links.ts';
import { dayOf, lastDay } from './record-line.ts';

/** A sentence with a link after it. */
export interface Remark {
  readonly text: string;
  readonly link?: Link;
}

/** Whether the page's edition holds, where it is not the one in force. */
export function standingRemarks({ words, date, to }: Issue, policy: Policy, edition: Edition): readonly Remark[] {
  const link = { text: words.toPolicy, path: to.policy(policy.id) };
  if (edition.status === 'superseded') {
    const past = edition.holds === 'by-agreement' ? words.offeredEdition : words.pastEdition;
    return [{ text: past(date(lastDay(edition))), link }];
  }
  if (edition.status === 'withdrawn') return [{ text: words.withdrawnEdition(date(dayOf(edition))), link }];
  if (edition.status === 'upcoming') return [{ text: words.futureEdition(date(edition.effective)), link }];
  return [];
}

/** Which language binds, on a translation. */
export function languageRemarks(issue: Issue, edition: Edition, path: string): readonly Remark[] {
  const { words, language, authoritative, publisher, to } = issue;
  if (language === authoritative) return [];
  if (edition.digests[language] === undefined) return [{ text: words.untranslated }];
  const name = words.languages[authoritative];
  const twin = addresses(publisher, authoritative).home + path.slice(to.home.length);
  return [{ text: words.authoritative(name), link: { text: capital(words.languageText(name)), path: twin } }];
}

/** The public notes on an edition, oldest first. */
export function noteRemarks({ words, language, authoritative, date }: Issue, { entries }: Edition): readonly Remark[] {
  return entries.flatMap(({ event, at, note }) => {
    const text = note?.[language] ?? note?.[authoritative];
    return event === 'remark' && text !== undefined ? [{ text: words.noteOf(date(at.slice(0, 10)), text) }] : [];
  });
}

/** What an edition changes, and where that is shown in full. */
export function changesRemarks({ language, to }: Issue, { policy, number, amends }: Edition): readonly Remark[] {
  if (amends === undefined) return [];
  const words = changesWords[language];
  return [{ text: words.changesOf(amends), link: { text: words.toChanges, path: to.changes(policy, number) } }];
}

/** Where to go from a document of which no edition is in force. */
export function emptyRemarks(issue: Issue, policy: Policy): readonly Remark[] {
  const { gazette, words, to } = issue;
  const remarks: Remark[] = [
    { text: words.otherEditions, link: { text: words.allEditions, path: to.editions(policy.id) } },
  ];
  const end = policy.ends.findLast(({ status }) => status === 'come');
  const say = noticeWords[issue.language];
  if (end !== undefined) {
    remarks.push({
      text: say.endForetold,
      link: { text: capital(say.ending), path: to.ending(policy.id, end.number) },
    });
  }
  const successor = gazette.policies.find(({ id }) => id === policy.retired?.successor);
  const edition = successor?.inForce ?? successor?.upcoming[0];
  if (successor === undefined || edition === undefined) return remarks;
  const { title } = issue.textOf(edition);
  return [{ text: words.successor, link: { text: title, path: to.policy(successor.id) } }, ...remarks];
}
