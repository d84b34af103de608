import { absolute } from '../addresses.ts';
import type { Edition, Language, Policy, RecordEntry } from '../gazette.ts';
import { type Issue, issueIn } from '../issue.ts';
import { changesWords } from '../words/changes.ts';
import { capital } from '../words.ts';
import type { ColophonEntry } from './colophon.ts';
import { dayEar, type Ear } from './ear.ts';
import { editionLinks, type Link } from './links.ts';
import { type Page, pageOf } from './page.ts';
import { recordLine, standing } from './record-line.ts';
import { type Ribbon, ribbonOf } from './ribbon.ts';

/** The timeline of a document: its editions on a ribbon and in a list, and its publication record. */
export interface TimelinePage {
  readonly page: Page;
  readonly policy: Link;
  readonly compare: Link;
  readonly line: readonly string[];
  readonly ear: Ear;
  readonly ribbon?: Ribbon;
  readonly editions: readonly TimelineEntry[];
  readonly record: readonly RecordItem[];
}

/** One edition of the list, the latest first. */
export interface TimelineEntry extends Link {
  readonly number: number;
  /** Its standing in dates. */
  readonly lines: readonly string[];
  readonly changes: readonly string[];
  /** Where the changes are shown in full. */
  readonly toChanges?: Link;
  /** The language of the changes, where it is not the page's. */
  readonly lang: Language | undefined;
}

/** One entry of the record. */
export interface RecordItem {
  /** An anchor for the entry that published the edition. */
  readonly id?: string;
  readonly day: string;
  readonly dateTime: string;
  readonly text: string;
  readonly details: readonly ColophonEntry[];
}

/** What the timeline of a policy shows in one language. */
export function timelinePage(language: Language, policy: Policy): TimelinePage {
  const issue = issueIn(language);
  const { words, to, publisher } = issue;
  const shown = policy.inForce ?? policy.editions.at(-1);
  const title = shown === undefined ? policy.id : issue.textOf(shown).title;
  const ribbon = ribbonOf(issue, policy);
  return {
    page: pageOf(issue, {
      path: to.editions(policy.id),
      title: words.timelineTitle(title),
      description: words.timelineSummary,
      relations: editionLinks(issue, policy, undefined, false),
      thing: {
        '@type': 'CollectionPage',
        hasPart: policy.editions.map(({ number }) => absolute(publisher, to.edition(policy.id, number))),
      },
    }),
    policy: { text: title, path: to.policy(policy.id) },
    compare: { text: changesWords[language].toCompare, path: to.compare(policy.id) },
    ear: dayEar(issue),
    line: recordLine(issue, policy, policy.inForce),
    ...(ribbon && { ribbon }),
    editions: policy.editions.toReversed().map((edition) => entryOf(issue, policy, edition)),
    record: recordOf(issue, policy),
  };
}

function entryOf(issue: Issue, policy: Policy, edition: Edition): TimelineEntry {
  const { words, to } = issue;
  const { language } = issue.textOf(edition);
  const notes = issue.gazette.changed(edition, language);
  const isFirst = edition.amends === undefined && notes.length === 0;
  return {
    number: edition.number,
    text: capital(words.edition(edition.number)),
    path: to.edition(policy.id, edition.number),
    lines: [
      ...publishing(issue, edition),
      ...standing(issue, policy, edition),
      ...(edition.amends === undefined ? [] : [words.materiality[edition.materiality]]),
    ],
    ...(edition.amends !== undefined && {
      toChanges: { text: changesWords[issue.language].toChanges, path: to.changes(policy.id, edition.number) },
    }),
    changes: isFirst ? [words.firstEdition] : notes,
    lang: isFirst ? undefined : issue.langOf(language),
  };
}

/** When readers could first see an edition, where its standing does not tell; an imported one may have been known before. */
export function publishing(
  { words, date }: Pick<Issue, 'words' | 'date'>,
  { status, announced, entries }: Edition,
): readonly string[] {
  if (announced !== undefined) return status === 'upcoming' ? [] : [words.announced(date(announced))];
  const [entered] = entries.find(({ event }) => event === 'imported')?.at.split('T') ?? [];
  return entered === undefined ? [] : [words.imported(date(entered))];
}

const PUBLISHING: ReadonlySet<RecordEntry['event']> = new Set(['imported', 'announced']);

function recordOf(issue: Issue, { record }: Policy): readonly RecordItem[] {
  return record.map((entry) => {
    const { at, event, edition } = entry;
    const isFirst = edition !== undefined && PUBLISHING.has(event);
    const [day = at] = at.split('T');
    return {
      ...(isFirst && { id: `record-${edition}` }),
      day: issue.date(day),
      dateTime: at,
      text: told(issue, entry),
      details: detailsOf(issue, entry),
    };
  });
}

function told({ words, date, language, authoritative }: Issue, entry: RecordEntry): string {
  const { event, edition, effective, because, note } = entry;
  const remark = note?.[language] ?? note?.[authoritative];
  if (edition !== undefined && remark !== undefined) return words.remarkTo(edition, remark);
  const subject =
    edition === undefined
      ? [words.endEvents[event] ?? words.events[event]]
      : [`${words.edition(edition)} ${words.events[event]}`];
  const on = edition === undefined ? words.endsOn : words.effectiveOn;
  const dates = effective === undefined ? [] : [on(date(effective))];
  const reason = because?.[language] ?? because?.[authoritative];
  return capital([...subject, ...dates, ...(reason ? [words.because(reason)] : [])].join('; '));
}

function detailsOf({ words, publisher }: Issue, { digests, previous }: RecordEntry): readonly ColophonEntry[] {
  const perLanguage = publisher.languages.flatMap((language) => {
    const of = digests?.[language];
    if (of === undefined) return [];
    const name = words.languageText(words.languages[language]);
    return [
      { label: `${words.textDigest}, ${name}`, digest: of.text },
      { label: `${words.sourceDigest}, ${name}`, digest: of.source },
    ];
  });
  return [...perLanguage, { label: words.previousDigest, digest: previous }];
}
