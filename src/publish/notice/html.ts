import type { Element } from 'hast';
import { h } from 'hastscript';
import type { NoticeData, NoticeList } from './data.ts';

/** A notice as HTML that stands by itself in a feed or a mail: no class, no style, full addresses. */
export function noticeHtml({ language, status, notes, facts, advice, links }: NoticeData): Element {
  return h('div', { lang: language }, [
    ...status.map((sentence) => h('p', sentence)),
    ...listOf(notes),
    ...listOf(facts),
    ...advice.map((sentence) => h('p', sentence)),
    linkList(links),
  ]);
}

/** Links, one a line. */
export function linkList(links: NoticeData['links']): Element {
  return h(
    'ul',
    links.map(({ text, href }) => h('li', h('a', { href }, text))),
  );
}

function listOf({ caption, sentences }: NoticeList): Element[] {
  if (sentences.length === 0) return [];
  return [
    h('h2', caption),
    h(
      'ul',
      sentences.map((sentence) => h('li', sentence)),
    ),
  ];
}
