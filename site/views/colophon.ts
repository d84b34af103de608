import { absolute } from '../addresses.ts';
import type { Edition, Language, Policy } from '../gazette.ts';
import type { Issue } from '../issue.ts';
import { capital } from '../words.ts';
import type { Link } from './links.ts';
import { standing } from './record-line.ts';

/** The particulars of an edition that stand at its end. */
export interface Colophon {
  readonly heading: string;
  readonly entries: readonly ColophonEntry[];
}

/** One particular; `digest` is set in small figures that may break anywhere. */
export interface ColophonEntry {
  readonly label: string;
  readonly text?: string;
  readonly link?: Link;
  readonly digest?: string;
}

/** Everything by which an edition can be told from any other. */
export function colophonOf(
  issue: Issue,
  policy: Policy,
  edition: Edition,
  { title, language, digest }: { readonly title: string; readonly language: Language; readonly digest: string },
): Colophon {
  const { words, to, publisher } = issue;
  const { number, amends, digests } = edition;
  const source = digests[language]?.source;
  const address = to.edition(policy.id, number);
  const entries: readonly (ColophonEntry | undefined)[] = [
    { label: words.document, text: `${title}, ${words.edition(number)}` },
    { label: words.standing, text: capital(standing(issue, policy, edition).join('; ')) },
    amends === undefined
      ? undefined
      : { label: words.amends, link: { text: words.amendsEdition(amends), path: to.edition(policy.id, amends) } },
    amends === undefined
      ? undefined
      : {
          label: words.kindOfChange,
          link: { text: capital(words.materiality[edition.materiality]), path: to.changes(policy.id, number) },
        },
    { label: words.permanentAddress, link: { text: absolute(publisher, address), path: address } },
    { label: words.textDigest, digest: digests[language]?.text ?? digest },
    source === undefined ? undefined : { label: words.sourceDigest, digest: source },
    { label: words.recordEntry, link: { text: words.record, path: to.entry(policy.id, number) } },
    { label: words.editions, link: { text: words.allEditions, path: to.editions(policy.id) } },
  ];
  return { heading: words.colophon, entries: entries.filter((entry) => entry !== undefined) };
}
