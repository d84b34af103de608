import type { NoticeWords } from './ru.ts';

/** Words of notices, and of the page that tells how to embed them, in English. */
export const en: NoticeWords = {
  title: (title, number) => `${title}: notice of version\u00a0${number}`,
  description: (number, date) =>
    `What version\u00a0${number}, which takes effect on ${date}, changes, and what you can do.`,
  descriptionPast: (number, date) =>
    `What version\u00a0${number}, which took effect on ${date}, changed, and what you can do.`,
  descriptionWithdrawn: (number, date) => `Version\u00a0${number} was withdrawn on ${date} and will not take effect.`,
  wasToChange: 'It was to change this:',
  toChanges: 'All changes to the text',

  held: (number, date) => `Version\u00a0${number} is in force from ${date}.`,
  past: (number, first, last) => `Version\u00a0${number} was in force from ${first} to ${last}.`,
  offered: (number, first, last) =>
    `Version\u00a0${number} was offered from ${first} to ${last}. It is no longer offered; it holds for those who agreed to it.`,
  toDocument: 'The document',
  withdrawnKicker: 'Withdrawn',
  withdrawnHeading: (number, date) => `Version\u00a0${number} will not take effect on ${date}`,
  replaced: 'Published in its place:',

  ending: 'notice of the document’s end',
  endTitle: (title) => `${title}: notice of the document’s end`,
  endDescription: (date) =>
    `The document ceases to apply on ${date}: until when it holds, what replaces it, and what you can do.`,
  endDescriptionWithdrawn: (effective, date) =>
    `The decision that the document ceases to apply on ${effective} was withdrawn on ${date}.`,
  endHeading: 'The document ceases to apply',
  endHeadingPast: 'The document ceased to apply',
  endWithdrawnKicker: 'Withdrawn',
  endWithdrawnHeading: (date) => `The decision that the document ceases to apply on ${date} is withdrawn`,
  endAhead: (period) => `announced ${period} before it ceases to apply`,
  endAnnounced: (date) => `announced ${date}`,
  endWithdrawn: (date) => `decision withdrawn on ${date}`,
  endWasDue: (date) => `the document was to cease to apply on ${date}`,
  endCame: (date) => `The document ceased to apply on ${date}.`,
  endNothing: 'There is nothing to do: this decision does not end the document.',
  endSuccessor: 'What applies in its place is set out in the document',
  endHistory: 'The texts of all versions stay where they are:',
  endForetold: 'We gave notice of this:',

  facts: 'Point by point',
  what: 'What',
  absent: 'none',

  advice: 'What you can do',
  until: (number, last) =>
    `Version\u00a0${number} applies up to and including ${last}: until then everything stays as it was.`,
  upTo: (number, last) => `Version\u00a0${number} applies up to and including ${last}.`,
  between: (number, first, last) => `Version\u00a0${number} applies from ${first} up to and including ${last}.`,
  on: (number, day) => `Version\u00a0${number} applies on ${day}.`,
  toUntil: (number) => `Version\u00a0${number}`,
  nothing: 'There is nothing to do: these changes will not happen.',
  ask: 'If you disagree, or want to ask something, write to us:',
  rights: 'What you are entitled to ask for is set out in section',
  section: (number, heading) => `${number} “${heading}”`,
  remember: 'To keep the date in mind, add the calendar of changes:',
  calendar: 'Calendar',
  follow: 'To hear of every change to this document, subscribe to its feed:',
  feed: 'Atom feed',

  earlier: 'Earlier',
  channels: 'How to hear about changes',
  channelsSummary: 'None of these asks you for an address.',
  byFeed: 'In a feed reader:',
  byJson: 'JSON Feed',
  byCalendar: 'In a calendar, with a reminder a week ahead:',
  bySite: 'On your own site or in an app:',
  toEmbed: 'How to embed notices',
  siteFeed: 'Changes to all documents',
  policyFeed: 'Changes to this document',

  embed: 'Notices on your own site',
  embedSummary: 'Lines to copy. While a notice runs, the page shows a band with its date and a link.',
  live: 'What it looks like',
  liveText:
    'The band below is real: the same script shows it. If there is none, no notice is running, you dismissed it, or scripts are switched off. A dismissed notice does not come back; the next one will be seen.',
  script: 'The script',
  scriptText:
    'Put the line anywhere in the page. The script is smaller than a kilobyte, sets no cookie, contacts nothing but this site, and speaks the language of the page.',
  fixed: 'A script that never changes',
  fixedText:
    'The browser runs exactly this script: the digest shows any tampering. The line works for ever, but newer versions do not reach it.',
  place: 'Its place in the page',
  placeText: 'The band appears at the start of this element, or, where there is none, at the start of the page.',
  policy: 'Content security policy',
  policyText: 'If the page has a Content-Security-Policy, add this and nothing more. Styles need no permission.',
  html: 'Without a script',
  htmlText: 'For sites that allow no script. The line is true on any day:',
  feeds: 'For programs',
  feedsText: 'In the head of the page, so that feed readers find the feed.',
  json: 'Data',
  jsonText: 'One file tells an app whether a document has changed and whether consent has to be asked for again:',
};
