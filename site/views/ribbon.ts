/** Editions of a policy as spans on a true scale of time. */
import { addDays, daysBetween, type Edition, type Ending, type IsoDate, type Policy, startOfDay } from '../gazette.ts';
import type { Issue } from '../issue.ts';
import { noticeWords } from '../words/notices.ts';
import { dayOf } from './record-line.ts';

/** The ribbon; every position and length is a percentage of its width, as SVG attributes take it. */
export interface Ribbon {
  readonly height: number;
  readonly spans: readonly Span[];
  readonly notices: readonly NoticeSpan[];
  readonly ticks: readonly { readonly x: string; readonly label?: string }[];
  readonly today: { readonly x: string; readonly anchor: 'start' | 'end'; readonly label: string };
}

/** The time in which an edition is in force. */
export interface Span {
  readonly x: string;
  readonly width: string;
  /** Stands where the label does. */
  readonly middle: string;
  readonly label?: string;
  /** Stands over a span that has no room for its label. */
  readonly above?: { readonly label: string; readonly anchor: 'start' | 'middle' | 'end' };
  readonly title: string;
  readonly path: string;
  readonly state: 'past' | 'present' | 'future';
}

/** The time between the announcement of an edition, or of the document's end, and its effect or withdrawal. */
export interface NoticeSpan {
  readonly x: string;
  readonly end: string;
  readonly y: number;
  readonly path: string;
  readonly title: string;
  readonly withdrawn: boolean;
}

/** Narrower spans, in per cent of the width, have no room for their number; nor has the place above, so near to another. */
const ROOM_FOR_LABEL = 9;
/** Ticks closer together than this would run into each other on a phone. */
const ROOM_FOR_TICK = 15;
/** As much for a whole date. */
const ROOM_FOR_DATE = 32;
const LANE = 14;

/** Lays the editions and the ends out; nothing where there is none. */
export function ribbonOf(issue: Issue, { editions, ends }: Pick<Policy, 'editions' | 'ends'>): Ribbon | undefined {
  const { today, words, to } = issue;
  const dates = [...editions, ...ends].flatMap(({ announced, effective }) =>
    announced === undefined ? [effective] : [announced, effective],
  );
  if (dates.length === 0) return undefined;
  const start = dates.reduce((a, b) => (a < b ? a : b));
  const last = [...dates, today].reduce((a, b) => (a > b ? a : b));
  const end = addDays(last, Math.max(45, Math.round(daysBetween(start, last) / 7)));
  const place = scale(start, end);
  const held = editions.filter(({ status }) => status !== 'withdrawn');
  const notices = noticeSpans(issue, editions, ends, place);
  const above = marked(held.map(({ effective, untilDate = end }) => [place(effective), place(untilDate)]));
  return {
    height: (1 + Math.max(-1, ...notices.map(({ y }) => Math.floor(y / LANE)))) * LANE,
    spans: held.map((edition, index) => {
      const from = place(edition.effective);
      const until = place(edition.untilDate ?? end);
      return {
        x: percent(from),
        width: percent(until - from),
        middle: percent((from + until) / 2),
        ...(until - from >= ROOM_FOR_LABEL && { label: words.mark(edition.number) }),
        ...(above.has(index) && {
          above: { label: words.mark(edition.number), anchor: anchorBeside((from + until) / 2, place(today)) },
        }),
        title: words.edition(edition.number),
        path: to.edition(edition.policy, edition.number),
        state: edition.status === 'inForce' ? 'present' : edition.status === 'upcoming' ? 'future' : 'past',
      };
    }),
    notices,
    ticks: ticksOf(start, end, place, issue.date),
    today: { x: percent(place(today)), anchor: place(today) > 60 ? 'end' : 'start', label: issue.date(today) },
  };
}

/** How a name stands above its place, so that the line of the day does not strike it through. */
function anchorBeside(at: number, line: number): 'start' | 'middle' | 'end' {
  if (Math.abs(line - at) > ROOM_FOR_LABEL / 2) return 'middle';
  return line < at ? 'start' : 'end';
}

/** Which of the spans are named above: those too narrow, where that does not run into another name. */
function marked(spans: readonly (readonly [from: number, until: number])[]): ReadonlySet<number> {
  let last = -ROOM_FOR_LABEL;
  return new Set(
    spans.flatMap(([from, until], index) => {
      const middle = (from + until) / 2;
      if (until - from >= ROOM_FOR_LABEL || middle - last < ROOM_FOR_LABEL) return [];
      last = middle;
      return [index];
    }),
  );
}

type Place = (date: IsoDate) => number;

function scale(start: IsoDate, end: IsoDate): Place {
  const [first, last] = [startOfDay(start, 'UTC'), startOfDay(end, 'UTC')];
  return (date) => (100 * (startOfDay(date, 'UTC') - first)) / (last - first);
}

function percent(value: number): string {
  return `${Number(value.toFixed(3))}%`;
}

function noticeSpans(
  issue: Issue,
  editions: readonly Edition[],
  ends: readonly Ending[],
  place: Place,
): readonly NoticeSpan[] {
  const taken: number[] = [];
  return [...ofEditions(issue, editions), ...ofEnds(issue, ends)].map(({ announced, until, ...span }) => {
    const lane = laneFor(taken, place(announced), place(until));
    return { x: percent(place(announced)), end: percent(place(until)), y: lane * LANE + LANE / 2, ...span };
  });
}

interface Given extends Pick<NoticeSpan, 'path' | 'title' | 'withdrawn'> {
  readonly announced: IsoDate;
  readonly until: IsoDate;
}

function ofEditions({ words, to }: Issue, editions: readonly Edition[]): readonly Given[] {
  return editions.flatMap((edition) => {
    const { announced, status, policy, number } = edition;
    if (announced === undefined) return [];
    const withdrawn = status === 'withdrawn';
    const until = dayOf(edition);
    return [{ announced, until, withdrawn, path: to.notice(policy, number), title: words.ribbonNoticeOf(number) }];
  });
}

function ofEnds({ language, to }: Issue, ends: readonly Ending[]): readonly Given[] {
  return ends.map((end) => {
    const { announced, status, policy, number } = end;
    const withdrawn = status === 'withdrawn';
    const until = dayOf(end);
    return { announced, until, withdrawn, path: to.ending(policy, number), title: noticeWords[language].ending };
  });
}

/** The first lane that is free at a place; remembers until where it is taken. */
function laneFor(ends: number[], start: number, end: number): number {
  const free = ends.findIndex((taken) => taken <= start);
  const lane = free === -1 ? ends.length : free;
  ends[lane] = end;
  return lane;
}

/**
 * A tick a quarter, or a year where quarters would be too many; years are named where there is room, at their first day.
 * The ribbon's own first day is another, and has its date.
 */
function ticksOf(start: IsoDate, end: IsoDate, place: Place, date: Issue['date']): Ribbon['ticks'] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  const months = last - first > 6 ? ['01'] : ['01', '04', '07', '10'];
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) =>
    months.map((month) => `${String(year).padStart(4, '0')}-${month}-01`),
  );
  let free = 0;
  return [start, ...days.filter((day) => day > start && day < end)].map((day) => {
    const x = place(day);
    const isYear = day.endsWith('-01-01');
    if (!(isYear || day === start) || x < free || x > 100 - ROOM_FOR_TICK / 2) return { x: percent(x) };
    free = x + (isYear ? ROOM_FOR_TICK : ROOM_FOR_DATE);
    return { x: percent(x), label: isYear ? day.slice(0, 4) : date(day) };
  });
}
