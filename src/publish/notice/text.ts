import type { NoticeData, NoticeList } from './data.ts';

/** A notice as plain text, without its headline; lines are not wrapped. */
export function noticeText({ status, notes, facts, advice, links }: NoticeData): string {
  const blocks = [
    status.join('\n'),
    listOf(notes),
    listOf(facts),
    advice.join('\n'),
    links.map(({ text, href }) => `${text}: ${href}`).join('\n'),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function listOf({ caption, sentences }: NoticeList): string {
  if (sentences.length === 0) return '';
  return [`${caption}:`, ...sentences.map((sentence) => `— ${sentence}`)].join('\n');
}
