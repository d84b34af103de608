/** Wordings of the announce stage: why an act on a policy is refused. */
import { announceActsWordings } from './announce-acts.ts';
import { announceDatesWordings } from './announce-dates.ts';
import { announceFilesWordings } from './announce-files.ts';

export const announceWordings = { ...announceDatesWordings, ...announceActsWordings, ...announceFilesWordings };
