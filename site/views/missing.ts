import { gazette, type Language } from '../gazette.ts';
import { issueIn } from '../issue.ts';
import type { Link } from './links.ts';
import { type Page, pageOf } from './page.ts';

/** What answers an address that is none, in every language at once. */
export interface MissingPage {
  readonly page: Page;
  readonly parts: readonly MissingPart[];
}

/** The same in one language. */
export interface MissingPart {
  readonly language: Language;
  readonly title: string;
  readonly advice: string;
  readonly link: Link;
}

/** What the page for missing addresses shows. */
export function missingPage(): MissingPage {
  const { publisher } = gazette();
  const issues = publisher.languages.map(issueIn);
  const [first] = issues;
  if (first === undefined) throw new RangeError('The publisher names no language.');
  const page = pageOf(first, {
    path: '/404.html',
    title: first.words.missing,
    description: first.words.missingAdvice,
    indexed: false,
    thing: { '@type': 'WebPage' },
  });
  return {
    // The page has no address of its own: it stands at every address that is none.
    page: { ...page, relations: [], twins: [] },
    parts: issues.map(({ language, words, to }) => ({
      language,
      title: words.missing,
      advice: words.missingAdvice,
      link: { text: words.toHome, path: to.home },
    })),
  };
}
