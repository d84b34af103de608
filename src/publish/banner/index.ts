export { embedding } from './embed.ts';
export { banner, bannerFiles, integrityOf } from './files.ts';
export { toNotices } from './notices.ts';
