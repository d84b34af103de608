/** Generated paragraphs, in both languages at once. */
import { type Both, conditions, objects, predicates, subjects, tails } from './phrases.ts';
import type { Random } from './random.ts';

/** One sentence without references, for `plain` and for facts. */
export function sentence(random: Random): Both {
  const parts = [subjects, predicates, objects, conditions].map((list) => random.pick(list));
  return both((language) => `${parts.map((part) => part[language]).join(' ')}.`);
}

/** A paragraph of prose, at times a list or a table. */
export function paragraph(random: Random): Both {
  const kind = random.below(12);
  if (kind === 0) return numbered(random);
  if (kind <= 2) return bulleted(random);
  if (kind === 3) return table(random);
  const sentences = Array.from({ length: 3 + random.below(3) }, () => tailed(random));
  const glue = random.below(3) === 0 ? '\n' : ' ';
  return both((language) => sentences.map((one) => one[language]).join(glue));
}

function tailed(random: Random): Both {
  const plain = sentence(random);
  if (random.below(3) > 0) return plain;
  const tail = random.pick(tails);
  return both((language) => `${plain[language].slice(0, -1)}${tail[language]}.`);
}

function numbered(random: Random): Both {
  const items = Array.from({ length: 3 + random.below(4) }, () => tailed(random));
  return introduced(random, (language) => items.map((item, index) => `${index + 1}. ${item[language]}`));
}

function bulleted(random: Random): Both {
  const items = Array.from({ length: 3 + random.below(4) }, () => sentence(random));
  return introduced(random, (language) => items.map((item) => `- ${item[language]}`));
}

function table(random: Random): Both {
  const rows = Array.from(
    { length: 3 + random.below(3) },
    () => [random.pick(objects), random.pick(conditions)] as const,
  );
  return introduced(random, (language) => {
    const head = language === 0 ? '| Данные | Условие |' : '| Data | Condition |';
    return [head, '|---|---|', ...rows.map(([what, when]) => `| ${what[language]} | ${when[language]} |`)];
  });
}

/** A sentence before a list keeps it from becoming one with the list of the paragraph before. */
function introduced(random: Random, lines: (language: 0 | 1) => readonly string[]): Both {
  const before = sentence(random);
  return both((language) => `${before[language]}\n\n${lines(language).join('\n')}`);
}

function both(write: (language: 0 | 1) => string): Both {
  return [write(0), write(1)];
}
