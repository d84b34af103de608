import { formatDate } from '../../language/index.ts';
import type { Language } from '../../vocabulary.ts';
import type { PolicyEvent } from '../events/index.ts';
import { pick } from '../pick.ts';
import { endSentence } from '../sentence.ts';
import { words } from '../words/index.ts';
import type { FeedSources } from './feed.ts';

/** What happened, as a headline with the policy's title and a date that stays true. */
export function headlineOf(event: PolicyEvent, title: string, language: Language): string {
  const { kind, edition = 0, effective, withdrawn } = event;
  const say = words[language];
  const date = formatDate(effective, language);
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
    case 'retired':
      return say.retiredTitle(title, date);
    case 'ended':
      return say.endedTitle(title, date);
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
  const { kind, edition = 0, effective, was, date, by, amends, imported, because, successor } = event;
  const say = words[language];
  const day = (iso: string): string => formatDate(iso, language);
  const [authoritative = language] = publisher.languages;
  const reason = because === undefined ? [] : [endSentence(say.because(pick(because, language, authoritative)))];
  const next = successor === undefined ? [] : [say.successor(say.quote(titleOf(successor)))];
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
    case 'retired':
      return [endSentence(say.retired(say.quote(title), day(effective))), ...reason, ...next];
    case 'ended':
      return [endSentence(say.ended(say.quote(title), day(effective))), ...next];
  }
}
