export { type FactSentence, type NoticeContent, type NoticeTexts, noticeContent } from './content.ts';
export { type NoticeData, type NoticeList, noticeData } from './data.ts';
export { noticeHtml } from './html.ts';
export { noticeText } from './text.ts';
