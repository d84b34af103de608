import type { Edition, Language, Policy } from '../gazette.ts';
import type { Issue, WholeText } from '../issue.ts';
import { recordLine } from './record-line.ts';
import { markSpelled } from './spelled.ts';

/** The text of a policy, with the line of record under its title. */
export interface Article {
  /** The language it is written in. */
  readonly language: Language;
  /** HTML of the compiled article up to its title, */
  readonly opening: string;
  /** where the page puts the line of record; */
  readonly line: readonly string[];
  /** the rest of the header, after which notices and contents come; */
  readonly lead: string;
  /** the sections; */
  readonly sections: string;
  /** and its end. */
  readonly closing: string;
}

/** A compiled article, cut where the page has something of its own to say. */
export function articleOf(issue: Issue, policy: Policy, edition: Edition, { html, language }: WholeText): Article {
  const title = html.indexOf('</h1>') + '</h1>'.length;
  const header = html.indexOf('</header>', title) + '</header>'.length;
  const end = html.lastIndexOf('</article>');
  return {
    language,
    opening: html.slice(0, title),
    line: recordLine(issue, policy, edition),
    lead: html.slice(title, header),
    sections: markSpelled(html.slice(header, end)),
    closing: html.slice(end),
  };
}

/** An article without a text, for a document of which no edition is in force. */
export function emptyArticle(issue: Issue, policy: Policy, title: string, summary: string): Article {
  return {
    language: issue.language,
    opening: `<article><header><h1>${asHtml(title)}</h1>`,
    line: recordLine(issue, policy, undefined),
    lead: `<p class="summary">${asHtml(summary)}</p></header>`,
    sections: '',
    closing: '</article>',
  };
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
