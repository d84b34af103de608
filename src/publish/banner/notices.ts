import { dateAt } from '../../calendar/zone.ts';
import { formatDate } from '../../i18n/index.ts';
import type { Instant, Language, Policy, Publisher } from '../../model.ts';
import { addresses, sharedAddresses } from '../addresses.ts';
import { given } from '../given.ts';
import { toJson } from '../json.ts';
import { oneLine } from '../printable.ts';
import { endSentence } from '../sentence.ts';
import { words } from '../words/index.ts';
import { type RunningNotice, runningNotices } from './running.ts';

/** What `notices.json` is made from. */
export interface NoticesSources {
  readonly publisher: Publisher;
  readonly policies: readonly Policy[];
  /** A policy's title in a language. */
  readonly title: (policy: string, language: Language) => string;
  readonly now: Instant;
}

/**
 * Writes the notices that run, in all languages, for the banner and for whoever asks. Each says from when until when it
 * runs, so that the file stays true when it is not published again.
 */
export function toNotices(sources: NoticesSources): string {
  const { publisher, policies, now } = sources;
  return toJson({
    $schema: sharedAddresses(publisher).schema('notices'),
    asOf: dateAt(now, publisher.zone),
    notices: runningNotices(policies, now).map((notice) => noticeJson(notice, sources)),
  });
}

function noticeJson(notice: RunningNotice, sources: NoticesSources): object {
  const { publisher } = sources;
  const { id, policy, edition, state, sequence, materiality, announced, effective, urgent, begins, ends } = notice;
  return {
    id,
    key: `${id}.${sequence}`,
    policy,
    ...given({ edition }),
    state,
    materiality,
    banner: materiality === 'material' && publisher.channels.includes('home'),
    announced,
    effective,
    urgent,
    begins: new Date(begins).toISOString(),
    ends: new Date(ends).toISOString(),
    texts: publisher.languages.map((language) => textJson(notice, language, sources)),
  };
}

function textJson(notice: RunningNotice, lang: Language, { publisher, title }: NoticesSources): object {
  const { policy, edition, end = 1 } = notice;
  const say = words[lang];
  const to = addresses(publisher, lang);
  return {
    lang,
    label: say.bannerLabel,
    text: oneLine(endSentence(sentenceOf(notice, lang, say.quote(title(policy, lang))))),
    more: say.more,
    url: edition === undefined ? to.ending(policy, end) : to.notice(policy, edition),
    dismiss: say.dismiss,
  };
}

function sentenceOf({ state, edition, amends, effective }: RunningNotice, language: Language, title: string): string {
  const say = words[language];
  const date = formatDate(effective, language);
  if (edition === undefined) {
    if (state === 'postponed') return say.bannerEndPostponed(title, date);
    return state === 'withdrawn' ? say.bannerEndWithdrawn(title, date) : say.retired(title, date);
  }
  switch (state) {
    case 'postponed':
      return say.bannerPostponed(title, date);
    case 'withdrawn':
      return say.bannerWithdrawn(title, date);
    default:
      return amends === undefined ? say.bannerBegins(title, date) : say.bannerTakesEffect(title, date);
  }
}
