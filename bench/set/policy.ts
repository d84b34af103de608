/** A policy that is generated, and how it changes from edition to edition. */
import { type Both, headings, objects, subjects } from './phrases.ts';
import { paragraph, sentence } from './prose.ts';
import type { Random } from './random.ts';

export interface GeneratedSection {
  readonly id: string;
  readonly heading: Both;
  readonly plain: Both;
  readonly paragraphs: readonly Both[];
}

/** What an edition changes by hand. */
export interface GeneratedEntry {
  readonly id: string;
  readonly about: readonly string[];
  readonly note: Both;
}

/** An entry of one kind of fact; a pair is a text with its translation. */
export type GeneratedFact = Readonly<Record<string, string | boolean | Both>> & { readonly id: string };

export interface GeneratedPolicy {
  readonly id: string;
  readonly title: Both;
  readonly summary: Both;
  readonly facts: Readonly<Record<string, readonly GeneratedFact[]>>;
  readonly sections: readonly GeneratedSection[];
  readonly notes: readonly GeneratedEntry[];
}

/** The first edition: from five to fourteen sections of one to three paragraphs each, and a section for every list of facts. */
export function firstPolicy(id: string, random: Random): GeneratedPolicy {
  const written = headings.slice(0, 5 + random.below(headings.length - 4)).map((heading, index) => ({
    ...{ id: `part-${index + 1}`, heading, plain: sentence(random) },
    paragraphs: Array.from({ length: 1 + random.below(3) }, () => paragraph(random)),
  }));
  return {
    id,
    title: [`Правила обработки данных ${id}`, `Rules on data ${id}`],
    summary: sentence(random),
    facts: {
      terms: [
        {
          id: 'consent',
          term: ['согласие', 'consent'],
          definition: ['ваше решение разрешить обработку', 'your decision to allow processing'],
        },
        ...objects
          .slice(0, 4)
          .map((what, index) => ({ id: `term-${index + 1}`, term: what, definition: sentence(random) })),
      ],
      deadlines: [
        { id: 'answer', what: ['ответ на запрос', 'answer to a request'], within: '30 days' },
        { id: 'deletion', what: ['удаление данных', 'deletion of data'], within: '10 working days' },
      ],
      recipients: subjects.slice(2, 5 + random.below(6)).map((name, index) => ({
        ...{ id: `recipient-${index + 1}`, name, role: random.pick(objects), kind: 'provider', abroad: false },
      })),
      rights: objects.slice(4, 8).map((what, index) => ({ id: `right-${index + 1}`, what, within: '10 days' })),
    },
    sections: [...written, ...lists],
    notes: [],
  };
}

const lists: readonly GeneratedSection[] = (
  [
    ['terms', ['Понятия', 'Terms']],
    ['deadlines', ['Сроки', 'Deadlines']],
    ['recipients', ['Получатели', 'Recipients']],
    ['rights', ['Ваши права', 'Your rights']],
  ] as const
).map(([id, heading]) => ({
  ...{ id, heading, paragraphs: [[`{{${id}}}`, `{{${id}}}`]] },
  plain: ['Перечень ведётся в этом документе.', 'The list is kept in this document.'],
}));

/** The next edition: a paragraph or two read otherwise, and at times a deadline or a recipient is another. */
export function nextPolicy(policy: GeneratedPolicy, number: number, random: Random): GeneratedPolicy {
  const changed = new Set([random.below(policy.sections.length - lists.length), 0].slice(0, 1 + random.below(2)));
  const sections = policy.sections.map((section, index) => (changed.has(index) ? reworded(section, random) : section));
  const about = sections
    .filter((section, index) => section !== policy.sections[index])
    .map(({ id }) => `section:${id}`);
  const note: Both = [`Уточнён текст в редакции ${number}.`, `The text was clarified in version ${number}.`];
  return {
    ...policy,
    sections,
    facts: nextFacts(policy, number, random),
    notes: [{ id: `change-${number}`, about, note }],
  };
}

function reworded(section: GeneratedSection, random: Random): GeneratedSection {
  const at = random.below(section.paragraphs.length);
  return { ...section, paragraphs: section.paragraphs.with(at, paragraph(random)) };
}

function nextFacts({ facts }: GeneratedPolicy, number: number, random: Random): GeneratedPolicy['facts'] {
  const within = random.below(2) === 0 ? '10 days' : `${15 + (number % 10)} days`;
  const deadlines = (facts['deadlines'] ?? []).map((entry) => (entry.id === 'answer' ? { ...entry, within } : entry));
  if (number % 4 > 0) return { ...facts, deadlines };
  const added = {
    id: `recipient-e${number}`,
    name: random.pick(subjects),
    role: random.pick(objects),
    kind: 'partner',
    abroad: false,
  };
  return { ...facts, deadlines, recipients: [...(facts['recipients'] ?? []), added] };
}
