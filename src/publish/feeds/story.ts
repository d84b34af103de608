import { formatDate } from '../../i18n/index.ts';
import type { Language } from '../../model.ts';
import type { PolicyEvent } from '../events/index.ts';
import { pick } from '../pick.ts';
import { endSentence } from '../sentence.ts';
import { type Words, words } from '../words/index.ts';
import type { FeedSources } from './types.ts';

/** What happened, as a headline with the policy's title and a date that stays true. */
export function headlineOf(event: PolicyEvent, title: string, language: Language): string {
  const { kind, edition, effective, withdrawn } = event;
  const say = words[language];
  const date = formatDate(effective, language);
  if (edition === undefined) return endHeadlineOf(event, title, date, say);
  if (withdrawn) return say.wasDueTitle(title, edition, date);
  switch (kind) {
    case 'announced':
      return say.announcedTitle(title, edition, date);
    case 'postponed':
      return say.postponedTitle(title, edition, date);
    case 'withdrawn':
      return say.withdrawnTitle(title, edition);
    case 'inForce':
      return say.inForceTitle(title, edition, date);
    case 'remark':
      return say.remarkTitle(title, edition);
    default:
      return say.editionTitle(title, edition);
  }
}

function endHeadlineOf({ kind, withdrawn }: PolicyEvent, title: string, date: string, say: Words): string {
  if (withdrawn) return say.endWasDueTitle(title, date);
  switch (kind) {
    case 'postponed':
      return say.endPostponedTitle(title, date);
    case 'withdrawn':
      return say.endWithdrawnTitle(title);
    case 'ended':
      return say.endedTitle(title, date);
    default:
      return say.retiredTitle(title, date);
  }
}

/**
 * What happened, in sentences.
 * @param withNotice whether the notice follows, which tells some of it itself.
 */
export function storyOf(
  event: PolicyEvent,
  title: string,
  withNotice: boolean,
  { language, publisher, title: titleOf }: Pick<FeedSources, 'language' | 'publisher' | 'title'>,
): string[] {
  const { kind, edition, effective, was, date, by, amends, imported, because, successor, note } = event;
  const say = words[language];
  const day = (iso: string): string => formatDate(iso, language);
  const [authoritative = language] = publisher.languages;
  const reason = because === undefined ? [] : [endSentence(say.because(pick(because, language, authoritative)))];
  if (edition === undefined) {
    const name = say.quote(title);
    const next = successor === undefined ? [] : [say.successor(say.quote(titleOf(successor)))];
    if (kind === 'postponed') {
      return [endSentence(say.endPostponed(name, day(was ?? effective), day(effective))), ...reason];
    }
    if (withNotice) return [];
    if (kind === 'withdrawn') return [endSentence(say.endWithdrawn(name, day(effective), day(date))), ...reason];
    const happened = kind === 'ended' ? say.ended : say.retired;
    return [endSentence(happened(name, day(effective))), ...reason, ...next];
  }
  switch (kind) {
    case 'announced':
      return withNotice ? [] : [endSentence(say.published(day(date)))];
    case 'postponed':
      return [endSentence(say.postponed(edition, day(was ?? effective), day(effective))), ...reason];
    case 'withdrawn':
      if (withNotice) return [];
      return [
        say.withdrawn(edition, day(effective), day(date)),
        ...(by === undefined ? [] : [say.replacedBy(by)]),
        ...reason,
      ];
    case 'inForce':
      return [
        endSentence(say.tookEffect(edition, day(effective)) + (amends === undefined ? '' : say.inPlaceOf(amends))),
        ...(imported ? [say.imported] : []),
      ];
    case 'remark':
      return note === undefined ? [] : [pick(note, language, authoritative)];
    default:
      return [];
  }
}
