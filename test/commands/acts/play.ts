/** Plays random acts in the small town and in the model at once. */
import { addDays } from '../../../src/calendar/date.ts';
import {
  earliestEnd,
  judge,
  liveOnes,
  type ModelEdition,
  type ModelPolicy,
  mayMoveEnd,
  mayPostpone,
  mayWithdraw,
  publicOn,
  type Said,
  type Verdict,
} from './model.ts';
import { amend, because, type Printed, Town } from './town.ts';

/** What may be edited in a policy. */
export type Edit = 'lengthen' | 'shorten' | 'reword' | 'typo' | 'translate';

/** One thing that happens; numbers are turned into what makes sense at that moment, `first` is edited before. */
export type Step =
  | { readonly act: 'wait'; readonly days: number }
  | { readonly act: Edit; readonly policy: string }
  | { readonly act: 'mailbox' }
  | { readonly act: 'promise'; readonly days: number }
  | {
      readonly act: 'announce';
      readonly policy: string;
      readonly first?: Edit | undefined;
      readonly review: number;
      readonly lead: number;
      readonly urgent: boolean;
    }
  | { readonly act: 'announce all'; readonly lead: number }
  | {
      readonly act: 'replace';
      readonly policy: string;
      readonly first?: Edit | undefined;
      readonly back: number;
      readonly later: number;
    }
  | { readonly act: 'postpone'; readonly policy: string; readonly back: number; readonly later: number }
  | { readonly act: 'withdraw' | 'correct' | 'remark'; readonly policy: string; readonly back: number }
  | { readonly act: 'retire'; readonly policy: string; readonly lead: number }
  | { readonly act: 'postpone end' | 'withdraw end'; readonly policy: string; readonly later: number };

/** What an act came to, and what the model says that it has to come to. */
export interface Played {
  readonly line: string;
  readonly expected: boolean;
  readonly json: Printed;
  readonly code: number;
  /** Whether it left every file as it was. */
  readonly untouched: boolean;
  /** What the announcement has to be, where it is one. */
  readonly verdict?: Verdict;
  /** The earliest date that the model allows, where the date alone stands in the way. */
  readonly earliest?: string;
}

export const FIRST = '2026-11-24';
export const dateOf = (day: number): string => addDays(FIRST, day);

export class Play {
  readonly town = new Town();
  readonly policies: Record<string, ModelPolicy> = {};
  today = 0;
  days = 30;
  #minute = 0;
  #mailbox = 0;
  #said = 0;

  /** Both policies in force since 2025. */
  async begin(): Promise<this> {
    for (const id of ['privacy', 'terms']) {
      await this.town.done(`import ${id} --effective 2025-03-01`);
      const content = { deadline: 10, text: 0, english: 0, mailbox: 0 };
      const first: ModelEdition = {
        ...{ number: 1, effective: -633, written: 0, content, said: [], days: 30, materiality: 'material' },
        ...{ urgent: false, live: true },
      };
      this.policies[id] = { editions: [first], draft: content, said: [] };
    }
    return this;
  }

  /** Lets one thing happen; nothing is returned where it is no act, or makes no sense now. */
  async step(step: Step): Promise<Played | undefined> {
    this.#minute += 1;
    if (step.act === 'wait') this.today += step.days;
    this.town.at(`${dateOf(this.today)}T12:${String(this.#minute).padStart(2, '0')}:00+05:00`);
    switch (step.act) {
      case 'wait':
        return undefined;
      case 'promise':
        this.town.edit('publisher.yaml', `days: ${this.days}`, `days: ${step.days}`);
        this.days = step.days;
        return undefined;
      case 'mailbox':
        this.town.edit(
          'publisher.yaml',
          /email: .*/.exec(this.town.contents['publisher.yaml'] ?? '')?.[0] ?? '',
          `email: info${++this.#mailbox}@example.org`,
        );
        for (const policy of Object.values(this.policies)) policy.draft = { ...policy.draft, mailbox: this.#mailbox };
        return undefined;
      case 'announce all':
        return this.#announceAll(step.lead);
      default:
        return this.#inPolicy(step, this.policies[step.policy] as ModelPolicy);
    }
  }

  async #inPolicy(step: Exclude<Step, { act: 'wait' | 'promise' | 'mailbox' | 'announce all' }>, policy: ModelPolicy) {
    const { policy: id } = step;
    const upcoming = liveOnes(policy).filter(({ effective }) => effective > this.today);
    const chosen = (back: number): ModelEdition => {
      const among = back < 2 && upcoming.length > 0 ? upcoming : policy.editions;
      return among[Math.max(0, among.length - 1 - back)] as ModelEdition;
    };
    switch (step.act) {
      case 'lengthen':
      case 'shorten':
      case 'reword':
      case 'typo':
      case 'translate':
        return this.#edit(step.act, id, policy);
      case 'announce': {
        if (step.first !== undefined) this.#edit(step.first, id, policy);
        const wish = {
          announced: this.today + step.review,
          effective: this.today + step.review + step.lead,
          urgent: step.urgent,
        };
        const urgent = step.urgent ? ` --urgent ${because} --reference "А 1" --reference-en "A 1"` : '';
        return this.#announce(
          policy,
          wish,
          `announce ${id} --announced ${dateOf(wish.announced)} --effective ${dateOf(wish.effective)}${urgent}`,
        );
      }
      case 'replace': {
        const edition = chosen(step.back);
        // What nobody has seen yet gives back what it was to replace; the model knows nothing of that.
        if (publicOn(edition) > this.today) return undefined;
        if (step.first !== undefined) this.#edit(step.first, id, policy);
        const wish = { effective: edition.effective + step.later, replaces: edition.number, urgent: false };
        return this.#announce(
          policy,
          wish,
          `announce ${id} --replaces ${edition.number} --effective ${dateOf(wish.effective)}`,
        );
      }
      case 'postpone': {
        const edition = chosen(step.back);
        const effective = edition.effective + step.later;
        const expected = mayPostpone(policy, this.today, edition.number, effective);
        const played = await this.#run(
          `postpone ${id} ${edition.number} --effective ${dateOf(effective)} ${because}`,
          expected,
        );
        if (played.code === 0) edition.effective = effective;
        return played;
      }
      case 'withdraw': {
        const edition = chosen(step.back);
        if (edition.replaces !== undefined && publicOn(edition) > this.today) return undefined;
        const played = await this.#run(
          `withdraw ${id} ${edition.number} ${because}`,
          mayWithdraw(policy, this.today, edition.number),
        );
        if (played.code === 0) {
          Object.assign(edition, { live: false, gone: publicOn(edition) > this.today ? -1 : this.today });
          const kept = new Set((liveOnes(policy).at(-1)?.said ?? []).map((said) => said.id));
          policy.said = [...edition.said.filter((said) => !kept.has(said.id)), ...policy.said];
        }
        return played;
      }
      case 'correct': {
        const edition = chosen(step.back);
        const same = edition.content.text === policy.draft.text;
        const expected = same && edition.content.english !== policy.draft.english;
        const played = await this.#run(`correct ${id} ${edition.number} ${because}`, expected);
        if (played.code === 0) edition.content = { ...edition.content, english: policy.draft.english };
        return played;
      }
      case 'remark':
        return this.#run(`remark ${id} ${chosen(step.back).number} --note "Примечание." --note-en "A note."`, true);
      case 'postpone end': {
        const effective = (policy.retired ?? this.today + 31) + step.later;
        const expected = mayMoveEnd(policy, this.today) && step.later > 0;
        const played = await this.#run(
          `postpone ${id} --retirement --effective ${dateOf(effective)} ${because}`,
          expected,
        );
        if (played.code === 0) policy.retired = effective;
        return played;
      }
      case 'withdraw end': {
        const played = await this.#run(`withdraw ${id} --retirement ${because}`, mayMoveEnd(policy, this.today));
        if (played.code === 0) delete policy.retired;
        return played;
      }
      case 'retire': {
        const earliest = earliestEnd(policy, this.today, this.days);
        const effective = this.today + step.lead;
        const played = await this.#run(
          `retire ${id} --effective ${dateOf(effective)}`,
          earliest !== undefined && effective >= earliest,
        );
        if (played.code === 0) policy.retired = effective;
        return earliest === undefined || effective >= earliest ? played : { ...played, earliest: dateOf(earliest) };
      }
    }
  }

  #edit(sort: Edit, id: string, policy: ModelPolicy): undefined {
    const { draft } = policy;
    const [ru, en] = [`${id}/policy.yaml`, `${id}/policy.en.yaml`];
    const english = `Write${draft.english === 0 ? '' : ` ${draft.english}`} to`;
    if (sort === 'lengthen' || sort === 'shorten') {
      const deadline = Math.max(1, draft.deadline + (sort === 'lengthen' ? 5 : -5));
      if (deadline === draft.deadline) return undefined;
      this.town.edit(ru, `within: ${draft.deadline} days`, `within: ${deadline} days`);
      this.#say(id, policy, 'deadline');
      policy.draft = { ...draft, deadline };
      return undefined;
    }
    const next = draft.english + 1;
    this.town.edit(en, english, `Write ${next} to`);
    policy.draft = { ...draft, english: next };
    if (sort === 'translate') return undefined;
    this.town.edit(ru, draft.text === 0 ? 'Пишите на' : `Пишите ${draft.text} на`, `Пишите ${draft.text + 1} на`);
    policy.draft = { ...policy.draft, text: draft.text + 1 };
    this.#say(id, policy, sort === 'typo' ? 'typo' : 'substance');
    return undefined;
  }

  #say(id: string, policy: ModelPolicy, sort: Said['sort']): void {
    const name = `said-${++this.#said}`;
    const typo = ['    materiality: editorial', '    because: Опечатка.'];
    amend(
      this.town,
      id,
      name,
      sort === 'deadline' ? 'deadlines.answer' : 'section:contact',
      sort === 'typo' ? typo : [],
    );
    policy.said = [...policy.said, { id: name, sort }];
  }

  async #announce(policy: ModelPolicy, wish: Parameters<typeof judge>[3], line: string): Promise<Played> {
    const verdict = judge(policy, this.today, this.days, wish);
    const played = await this.#run(line, verdict.ok);
    if (played.code === 0) this.#enter(policy, verdict, wish.urgent, wish.replaces);
    const early = !verdict.ok && verdict.earliest !== undefined ? { earliest: dateOf(verdict.earliest) } : {};
    return { ...played, verdict, ...early };
  }

  async #announceAll(lead: number): Promise<Played> {
    const effective = this.today + lead;
    const changed = Object.values(this.policies).filter((policy) => {
      const { deadline, text, mailbox } = liveOnes(policy).at(-1)?.content ?? policy.draft;
      const { draft, retired } = policy;
      return retired === undefined && (deadline !== draft.deadline || text !== draft.text || mailbox !== draft.mailbox);
    });
    const verdicts = changed.map((policy) =>
      judge(policy, this.today, this.days, { announced: this.today, effective, urgent: false }),
    );
    const expected = changed.length > 0 && verdicts.every(({ ok }) => ok);
    const played = await this.#run(`announce --all --effective ${dateOf(effective)}`, expected);
    if (played.code !== 0) return played;
    for (const [index, policy] of changed.entries()) this.#enter(policy, verdicts[index] as Verdict, false);
    return played;
  }

  #enter(policy: ModelPolicy, verdict: Verdict, urgent: boolean, replaces?: number): void {
    const { announced, effective, materiality } = verdict;
    const replaced = policy.editions.find(({ number }) => number === replaces);
    if (replaced !== undefined) Object.assign(replaced, { live: false, gone: Math.max(announced, this.today) });
    policy.editions.push({
      ...{ number: policy.editions.length + 1, announced, effective, written: this.today, content: policy.draft },
      ...{ said: [...(replaced?.said ?? []), ...policy.said], days: this.days, materiality, urgent, live: true },
      ...(replaces === undefined ? {} : { replaces }),
    });
    policy.said = [];
  }

  async #run(line: string, expected: boolean): Promise<Played> {
    const before = JSON.stringify(this.town.contents);
    const { code, json } = await this.town.run(line);
    return { line, expected, code, json, untouched: JSON.stringify(this.town.contents) === before };
  }
}
