/** A comparison for machines; `schema/api/diff.json` says what it holds. */
import { draw } from '../../compare/draw.ts';
import { type Difference, sideName } from './difference.ts';
import { isChanged, partsOf } from './parts.ts';
import type { Side } from './sides.ts';

/** A comparison as one JSON document. */
export function json(difference: Difference): string {
  const { policy, title, language, before, after, materiality, differs, changes } = difference;
  const { amendment, account, told, articles } = changes;
  const side = (of: Side): Readonly<Record<string, unknown>> => ({
    called: of.called,
    name: sideName(of, language),
    ...(of.edition === undefined ? {} : { edition: of.edition.number, effective: of.edition.effective }),
  });
  const document = {
    format: 'gazette-diff-1',
    policy,
    title,
    language,
    before: side(before),
    after: side(after),
    differs,
    materiality,
    account,
    facts: told.map(({ change, sentence, row, materiality: weight }) => ({
      ...change,
      materiality: weight,
      computed: change.materiality,
      sentence,
      row,
    })),
    texts: amendment.texts,
    unspoken: amendment.unspoken,
    blocks: partsOf(draw(...articles)).flatMap(({ id, heading, blocks }) =>
      [...(heading === undefined ? [] : [heading]), ...blocks].filter(isChanged).map((block) => ({
        ...(id === undefined ? {} : { section: id }),
        ...block,
      })),
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
