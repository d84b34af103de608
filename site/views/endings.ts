import { daysBetween, type Edition, type Ending, type EndingNotice, endName } from '../gazette.ts';
import type { Issue } from '../issue.ts';
import { noticeWords } from '../words/notices.ts';
import { capital } from '../words.ts';
import { inTwoLines, type Notice } from './notice.ts';
import { dayOf } from './record-line.ts';

/** Whether notice was given of the end of a whole document, not of an edition. */
export function isEnding(subject: Edition | Ending): subject is Ending {
  return 'known' in subject;
}

/** Whether the notice of an end is told: until its day, though it be taken back, unless another end has been announced since. */
export function isRunning({ gazette }: Issue, end: Ending): boolean {
  if (end.from <= gazette.now) return false;
  return gazette.policies.find(({ id }) => id === end.policy)?.ends.at(-1) === end;
}

/**
 * The notice of the end of a whole document.
 * @param alone whether it has to say which edition holds until then: not on its own page, which says it with a link.
 */
export function endNotice(issue: Issue, end: Ending, alone: boolean): Notice {
  const { words, to, date, language, gazette } = issue;
  const say = noticeWords[language];
  const { policy, status, effective, announced } = end;
  const told = gazette.ending(end, language);
  const withdrawn = status === 'withdrawn';
  const day = dayOf(end);
  const present = told?.content.present;
  return {
    id: endName(policy, end.number),
    title: told?.content.title ?? policy,
    heading: withdrawn
      ? capital(say.endWithdrawnHeading(date(effective)))
      : status === 'come'
        ? say.endHeadingPast
        : say.endHeading,
    date: inTwoLines(date(day)),
    dateTime: day,
    kicker: withdrawn ? say.endWithdrawnKicker : words.noticeOf(date(announced)),
    sentences: told === undefined ? [] : sentencesOf(issue, told, alone),
    lang: undefined,
    remarks: told === undefined ? [] : remarksOn(issue, end, told),
    links: [
      withdrawn || present === undefined
        ? { text: say.toDocument, path: to.policy(policy) }
        : { text: words.toText(present.edition), path: to.edition(policy, present.edition) },
    ],
  };
}

/** What holds until then, what takes over, and why; or why it was taken back. */
function sentencesOf({ words }: Issue, { content, data }: EndingNotice, alone: boolean): readonly string[] {
  const { because, present, withdrawn } = content;
  // That it was taken back, and when announced, stands around them.
  if (withdrawn !== undefined) return data.status.slice(1, -1);
  return [
    ...(present === undefined || !alone ? [] : data.advice.slice(0, 1)),
    ...data.notes.sentences.slice(1),
    ...(because === undefined ? [] : [words.because(because)]),
  ];
}

/** How far ahead it was announced; in full where it was postponed. */
function remarksOn(
  { words, language, days }: Issue,
  { announced, effective }: Ending,
  told: EndingNotice,
): readonly string[] {
  const { content, data } = told;
  const amount = words.materiality.material;
  if (content.withdrawn !== undefined) return [amount, ...data.status.slice(-1)];
  if (content.postponed === undefined) {
    return [amount, noticeWords[language].endAhead(days(daysBetween(announced, effective)))];
  }
  const [ahead = '', ...rest] = data.status;
  // Why it ends stands among the sentences.
  return [amount, ahead, ...rest.slice(content.because === undefined ? 0 : 1)];
}
