import type { Edition, EditionNotice, Language } from '../gazette.ts';
import type { Issue } from '../issue.ts';
import { noticeWords } from '../words/notices.ts';
import { capital, words } from '../words.ts';

/** Changed facts as both editions state them, in the language of their texts. */
export interface NoticeFacts {
  readonly heading: string;
  readonly what: string;
  /** The two editions by their names, which stay true on any day. */
  readonly before: string;
  readonly after: string;
  /** Stands where an edition does not state the fact. */
  readonly absent: string;
  /** The language, where it is not the page's. */
  readonly lang: Language | undefined;
  /** The weightiest first. */
  readonly rows: readonly { readonly what: string; readonly before?: string; readonly after?: string }[];
}

/** The facts that an edition changes; nothing where it changes none. */
export function noticeFacts(
  issue: Issue,
  { amends, number }: Edition,
  told: EditionNotice | undefined,
): NoticeFacts | undefined {
  if (amends === undefined || told === undefined || told.rows.length === 0) return undefined;
  const { written, rows } = told;
  const say = noticeWords[written];
  const nameOf = (edition: number): string => capital(words[written].edition(edition));
  return {
    heading: say.facts,
    what: say.what,
    before: nameOf(amends),
    after: nameOf(number),
    absent: say.absent,
    lang: issue.langOf(written),
    rows: rows.map(({ label, name, field, ...sides }) => ({
      what: [label, name, field].filter((part) => part !== undefined).join('\u00a0— '),
      ...sides,
    })),
  };
}
