import type { PolicyProposal } from '../../check/proposal/types.ts';
import { draw } from '../../compare/draw.ts';
import { weightiest } from '../../compare/index.ts';
import type { Finding } from '../../findings.ts';
import { isError } from '../../findings.ts';
import type { Context } from '../context.ts';
import { redlineAsMarkdown } from '../diff/markdown.ts';
import { partsOf } from './lines.ts';
import { findingsAsMarkdown } from './markdown/findings.ts';
import { policyAsMarkdown } from './markdown/policy.ts';
import { computedOf, weightiestOf } from './verdict.ts';
import { words } from './words.ts';

/** GitHub refuses comments of more than 65,536 characters; what else a workflow adds must fit too. */
const longest = 60_000;

/** Marks the comment, so that a workflow finds and renews the one that it wrote. */
const mark = '<!-- gazette -->';

/** A redline of up to this many characters is shown open. */
const short = 1_500;

/** What a branch changes, where there is a base to compare with. */
interface Compared {
  readonly base: string | undefined;
  readonly policies: readonly PolicyProposal[] | undefined;
}

/**
 * A pull request's comment: the verdict first, then what is wrong, then each policy's changes and redlines. What makes
 * it longer than GitHub takes is left out: redlines first, the longest of them before others, then lines.
 */
export function markdown(findings: readonly Finding[], compared: Compared, context: Context): string {
  const policies = compared.policies ?? [];
  const drawings = policies.map((policy) => drawingsOf(policy, context));
  for (const most of [Number.POSITIVE_INFINITY, 20, 5, 0]) {
    const bare = compose(findings, compared, [], most, context);
    const left = longest - bare.length;
    if (left < 0) continue;
    const kept = fitting(drawings.flat(), left);
    const cut = most < Number.POSITIVE_INFINITY || kept.size < drawings.flat().length;
    const shown = drawings.map((own) => own.filter((drawing) => kept.has(drawing)));
    return compose(findings, compared, shown, most, context, cut);
  }
  const whole = compose(findings, compared, [], 0, context, true);
  const end = `\n\n${words[context.language].cut}\n`;
  return `${whole.slice(0, whole.lastIndexOf('\n\n', longest - end.length))}${end}`;
}

/** The shortest of several texts, as many as fit. */
function fitting(texts: readonly string[], room: number): ReadonlySet<string> {
  const kept = new Set<string>();
  let used = 200;
  for (const text of [...texts].sort((a, b) => a.length - b.length)) {
    used += text.length + 2;
    if (used > room) break;
    kept.add(text);
  }
  return kept;
}

function compose(
  findings: readonly Finding[],
  { base, policies }: Compared,
  drawings: readonly (readonly string[])[],
  most: number,
  context: Context,
  cut = false,
): string {
  const say = words[context.language];
  const wrong = findingsAsMarkdown(findings, most, context);
  return `${[
    mark,
    `## ${verdictOf(findings, policies, context)}`,
    ...(base !== undefined && policies === undefined ? [say.unbased] : []),
    ...(base !== undefined && policies?.length === 0 ? [say.nothing(`\`${base}\``)] : []),
    ...wrong,
    ...(policies ?? []).flatMap((policy, index) => [
      ...policyAsMarkdown(policy, most, context),
      ...(drawings[index] ?? []),
    ]),
    ...(cut ? [`*${say.cut}*`] : []),
  ].join('\n\n')}\n`;
}

/** Whether the check passes, and what all changes together amount to. */
function verdictOf(
  findings: readonly Finding[],
  policies: readonly PolicyProposal[] = [],
  { language }: Context,
): string {
  const say = words[language];
  const errors = findings.filter(isError).length;
  const weights = policies.flatMap((policy) => weightiestOf(policy) ?? []);
  const [weight, computed] = [weightiest(weights), weightiest(policies.flatMap((policy) => computedOf(policy) ?? []))];
  const entries = policies.flatMap(({ entered }) => entered).filter(({ amends }) => amends !== undefined);
  return [
    errors === 0 ? say.passed : say.failed(errors),
    ...(weights.length === 0 ? [] : [say.weight[weight]]),
    ...(weight === computed || weights.length === 0 ? [] : [say.byRules(say.weight[computed])]),
    ...(entries.some(({ entry }) => entry.event === 'imported') ? [say.ahead.never] : []),
    ...(entries.some(({ entry }) => entry.urgent !== undefined) ? [say.ahead.urgent] : []),
  ].join(' · ');
}

/** The redlines of a policy, folded where they are long. */
function drawingsOf(proposal: PolicyProposal, { language }: Context): string[] {
  const say = words[language];
  const drawn = partsOf(proposal, language).flatMap(({ changes, translations, edition }) => [
    ...(changes === undefined
      ? []
      : [{ title: say.redline(edition), drawing: redlineAsMarkdown(draw(...changes.articles), language) }]),
    ...translations.flatMap(({ language: to, articles }) =>
      articles === undefined
        ? []
        : [{ title: say.redlineIn(to, edition), drawing: redlineAsMarkdown(draw(...articles), to) }],
    ),
  ]);
  return drawn.flatMap(({ title, drawing }) => {
    if (drawing === '') return [];
    const open = drawing.length > short ? '' : ' open';
    return [`<details${open}><summary>${title}</summary>\n\n${drawing}\n\n</details>`];
  });
}
