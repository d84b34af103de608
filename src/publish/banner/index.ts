export { type Embedding, embedding } from './embed.ts';
export { type BannerFile, banner, bannerFiles, fingerprintOf, integrityOf } from './files.ts';
export { type NoticesSources, toNotices } from './notices.ts';
export { type RunningNotice, runningNotices } from './running.ts';
