/** The page on which a reader chooses two editions and sees how they differ. */
import type { ElementContent } from 'hast';
import { type Asked, type Choice, choose, type EditionEntry, type Pair, stepsBetween } from './choose.ts';
import { differenceOf } from './difference.ts';
import type { ApiEdition, DifferenceWords, Instant, Language } from './gazette.ts';
import { nodesOf } from './nodes.ts';
import { pairHeading, remarkText, type ScriptWords } from './remarks.ts';

/** What the page is handed of the world. */
export interface World {
  readonly page: Document;
  readonly address: { readonly search: string };
  readonly now: () => Instant;
  /** The JSON at a path; fails where there is none. */
  readonly load: (path: string) => Promise<unknown>;
  /** Puts a search into the address without going there. */
  readonly remember: (search: string) => void;
}

/** What the page was built with. */
interface Given {
  readonly editions: readonly EditionEntry[];
  readonly words: ScriptWords;
  readonly difference: Readonly<Record<Language, DifferenceWords>>;
}

/** Brings the page to life: shows the forms, answers the address, then the reader. */
export function comparePage(world: World): void {
  const { page } = world;
  const root = page.getElementById('compare');
  const status = page.getElementById('compare_status');
  const result = page.getElementById('compare_result');
  if (!(root && status && result)) return;
  const given = JSON.parse(root.dataset['given'] ?? '{}') as Given;
  const language = page.documentElement.lang as Language;
  let turn = 0;

  /** The JSON of a pair, in the page's language where both editions are written in it. */
  async function loadPair({ before, after }: Pair): Promise<readonly [ApiEdition, ApiEdition]> {
    const load = (...paths: string[]) => Promise.all(paths.map((path) => world.load(path)));
    const found = (await load(before.file, after.file)) as [ApiEdition, ApiEdition];
    if (found[0].language === found[1].language) return found;
    return (await load(before.original, after.original)) as [ApiEdition, ApiEdition];
  }

  async function show(asked: Asked): Promise<void> {
    const mine = ++turn;
    const choice = choose(given.editions, asked, world.now());
    select(choice);
    const remark = choice.remark === undefined ? '' : remarkText(choice.remark, given.words);
    const { pair } = choice;
    if (pair === undefined) return say(remark, []);
    say(given.words.loading, []);
    try {
      const [old, now] = await loadPair(pair);
      if (mine !== turn) return;
      const steps = stepsBetween(given.editions, pair);
      const words = given.difference[now.language];
      const remarks = [remark, now.language === language ? '' : given.words.original].filter(Boolean).join(' ');
      say(remarks, [...pairHeading(pair, given.words), ...differenceOf(old, now, steps, words)], now.language);
    } catch {
      if (mine === turn) say(given.words.failed, []);
    }
  }

  const say = (text: string, content: readonly ElementContent[], lang: Language = language): void => {
    status.textContent = text;
    result.lang = lang;
    result.replaceChildren(...nodesOf(content, page));
  };

  /** Shows in the lists what is compared. */
  function select({ pair }: Choice): void {
    if (pair === undefined) return;
    for (const list of page.querySelectorAll('select')) {
      list.value = String(list.name === 'from' ? pair.before.number : pair.after.number);
    }
  }

  for (const form of root.querySelectorAll('form')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const search = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
      world.remember(`?${search}`);
      void show(askedIn(search));
    });
  }
  const search = new URLSearchParams(world.address.search);
  const since = page.querySelector<HTMLInputElement>('input[name=since]');
  if (since) since.value = search.get('since') ?? '';
  root.hidden = false;
  void show(askedIn(search));
}

function askedIn(search: URLSearchParams): Asked {
  return { from: search.get('from'), to: search.get('to'), since: search.get('since') };
}
