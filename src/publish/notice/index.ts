export { type HeldBefore, type NoticeContent, type NoticeTexts, noticeContent } from './content.ts';
export { type NoticeData, noticeData } from './data.ts';
export { type EndContent, endContent, endData } from './end.ts';
export { noticeHtml } from './html.ts';
export { noticeText } from './text.ts';
