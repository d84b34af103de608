/** Wordings of the resolve stage: the publication record, the frozen editions, and the promise of notice. */
import { actsWordings } from './resolve-acts.ts';
import { announcedWordings } from './resolve-announced.ts';
import { editionsWordings } from './resolve-editions.ts';
import { recordWordings } from './resolve-record.ts';

export const resolveWordings = { ...recordWordings, ...announcedWordings, ...actsWordings, ...editionsWordings };
