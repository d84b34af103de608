import type { Words } from './ru.ts';

/** What notices, feeds, calendars and the banner say in English. */
export const en: Words = {
  quote: (title) => `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  materiality: { material: 'material change', clarification: 'clarification', editorial: 'editorial correction' },
  events: {
    announced: 'announced',
    postponed: 'postponed',
    withdrawn: 'withdrawn',
    inForce: 'took effect',
    retired: 'end announced',
    ended: 'ended',
    remark: 'remark',
  },

  editionTitle: (title, number) => `${title}: version\u00a0${number}`,
  announcedTitle: (title, number, date) => `${title}: version\u00a0${number} takes effect on ${date}`,
  postponedTitle: (title, number, date) => `${title}: version\u00a0${number} postponed to ${date}`,
  withdrawnTitle: (title, number) => `${title}: version\u00a0${number} withdrawn`,
  wasDueTitle: (title, number, date) =>
    `${title}: version\u00a0${number} was due to take effect on ${date} but was withdrawn`,
  inForceTitle: (title, number, date) => `${title}: version\u00a0${number} took effect on ${date}`,
  remarkTitle: (title, number) => `${title}: a note on version\u00a0${number}`,
  retiredTitle: (title, date) => `${title}: the document ends on ${date}`,
  endedTitle: (title, date) => `${title}: the document ended on ${date}`,
  endPostponedTitle: (title, date) => `${title}: the end of the document postponed to ${date}`,
  endWithdrawnTitle: (title) => `${title}: the decision to end the document withdrawn`,
  endWasDueTitle: (title, date) => `${title}: the document was to end on ${date}, but this decision was withdrawn`,

  announced: (date, ahead) => `Notice given on ${date}, ${ahead} before the change takes effect.`,
  announcedUrgently: (date, ahead, days) =>
    `Notice given on ${date}, ${ahead} before the change takes effect instead of ${days}.`,
  wholeAhead: { one: 'whole day', other: 'whole days' },
  announcedTheDayBefore: (date, days) =>
    `Notice given on ${date}, the day before the change takes effect instead of ${days}.`,
  published: (date) => `Notice was given on ${date}`,
  because: (reason) => `Why: ${reason}`,
  reference: (text) => `Reference: ${text}`,
  postponed: (number, from, to) => `The effective date of version\u00a0${number} was postponed from ${from} to ${to}`,
  postponedSince: (first) => `It was first due to take effect on ${first}`,
  withdrawn: (number, effective, date) =>
    `Version\u00a0${number}, which was due to take effect on ${effective}, was withdrawn on ${date} and will not take effect.`,
  replacedBy: (number) => `Version\u00a0${number} was published instead.`,
  tookEffect: (number, date) => `Version\u00a0${number} took effect on ${date}`,
  inPlaceOf: (number) => ` and replaced version\u00a0${number}`,
  imported: 'This version was entered into the record from earlier publications.',
  retired: (title, date) => `The document ${title} ends on ${date}`,
  ended: (title, date) => `The document ${title} ended on ${date}`,
  successor: (title) => `It is replaced by the document ${title}.`,
  noSuccessor: 'No document is named to replace it.',
  endAnnounced: (date, ahead) => `Notice given on ${date}, ${ahead} before the document ends.`,
  endPostponed: (title, from, to) => `The end of the document ${title} was postponed from ${from} to ${to}`,
  endPostponedSince: (first) => `It was first due to end on ${first}`,
  endWithdrawn: (title, effective, date) =>
    `The decision to end the document ${title} on ${effective} was withdrawn on ${date}`,
  holdsUntil: (number, last) => `Version\u00a0${number} applies up to and including ${last}.`,
  holdsFrom: (number, first, last) => `Version\u00a0${number} applies from ${first} up to and including ${last}.`,
  holdsOn: (number, day) => `Version\u00a0${number} applies on ${day}.`,
  questions: (email) => `Questions and objections can be sent to ${email}.`,

  notes: 'What changes',
  notesWithdrawn: 'What was to change',
  facts: 'Changes point by point',
  toNotice: 'The notice',
  toChanges: 'All changes to the text',
  toEdition: (number) => `Text of version\u00a0${number}`,
  toPolicy: 'The document’s page',

  feedTitle: (publisher) => `${publisher}: changes to policies and rules`,
  policyFeedTitle: (title) => `${title}: changes`,
  feedSummary: 'When each version is announced, postponed, withdrawn and takes effect, and what changes in it.',
  calendarTitle: (publisher) => `${publisher}: policies and rules`,
  reminder: (title) => `In a week: ${title}`,

  bannerLabel: 'Notice of a change to our documents',
  bannerTakesEffect: (title, date) => `A new version of ${title} takes effect on ${date}`,
  bannerBegins: (title, date) => `The document ${title} takes effect on ${date}`,
  bannerPostponed: (title, date) => `The effective date of the new version of ${title} was postponed to ${date}`,
  bannerWithdrawn: (title, date) =>
    `The new version of ${title}, which was due to take effect on ${date}, was withdrawn`,
  bannerEndPostponed: (title, date) => `The end of the document ${title} was postponed to ${date}`,
  bannerEndWithdrawn: (title, date) => `The decision to end the document ${title} on ${date} was withdrawn`,
  more: 'Read more',
  dismiss: 'Dismiss',
  early: 'We give notice before our documents change:',
  allNotices: 'all notices',
  feedLink: 'Changes to policies and rules',
};
