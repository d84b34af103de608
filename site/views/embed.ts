import { embedding, type Language } from '../gazette.ts';
import { issueIn } from '../issue.ts';
import { noticeWords } from '../words/notices.ts';
import { dayEar, type Ear } from './ear.ts';
import { type Page, pageOf } from './page.ts';

/** How to show notices on another site. */
export interface EmbedPage {
  readonly page: Page;
  readonly title: string;
  readonly summary: string;
  readonly line: readonly string[];
  readonly ear: Ear;
  /** The banner itself. */
  readonly live: { readonly heading: string; readonly text: string };
  readonly parts: readonly EmbedPart[];
}

/** Something to copy. */
export interface EmbedPart {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  readonly code: string;
  /** The code itself as a page shows it. */
  readonly html?: string;
}

/** What the page on embedding shows in one language. */
export function embedPage(language: Language): EmbedPage {
  const issue = issueIn(language);
  const { words, to, details, date, today, publisher } = issue;
  const say = noticeWords[language];
  const { script, fixedScript, place, policy, html, feeds } = embedding(publisher, language);
  return {
    page: pageOf(issue, {
      path: to.embed,
      title: say.embed,
      description: say.embedSummary,
      banner: true,
      thing: { '@type': 'WebPage' },
    }),
    title: say.embed,
    summary: say.embedSummary,
    ear: dayEar(issue),
    line: [details['name'] ?? '', words.asOf(date(today))].filter(Boolean),
    live: { heading: say.live, text: say.liveText },
    parts: [
      { id: 'script', heading: say.script, text: say.scriptText, code: script },
      { id: 'fixed', heading: say.fixed, text: say.fixedText, code: fixedScript },
      { id: 'place', heading: say.place, text: say.placeText, code: place },
      { id: 'policy', heading: say.policy, text: say.policyText, code: policy },
      { id: 'plain', heading: say.html, text: say.htmlText, code: html, html },
      { id: 'feeds', heading: say.feeds, text: say.feedsText, code: feeds },
      { id: 'data', heading: say.json, text: say.jsonText, code: publisher.origin + to.apiPolicies },
    ],
  };
}
