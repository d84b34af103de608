import { byPlace, wording } from '../../findings.ts';
import type { PolicyProposal } from '../../pipeline/proposal.ts';
import type { Finding } from '../../vocabulary.ts';
import type { Context } from '../context.ts';
import { redlineAsMarkdown } from '../diff/markdown.ts';
import { fileOf } from '../formats/text.ts';
import { linesOf, sentenceOf } from './lines.ts';
import { weightiestOf } from './verdict.ts';
import { words } from './words.ts';

/** GitHub refuses comments of more than 65,536 characters; what else a workflow adds must fit too. */
const longest = 60_000;

/** Marks the comment, so that a workflow finds and renews the one that it wrote. */
const mark = '<!-- gazette -->';

/** A pull request's comment: the verdict first, then what is wrong, then each policy's facts, texts and redline. */
export function markdown(
  policies: readonly PolicyProposal[],
  findings: readonly Finding[],
  base: string,
  context: Context,
): string {
  const whole = compose(policies, findings, base, context, true);
  return whole.length <= longest ? whole : compose(policies, findings, base, context, false);
}

function compose(
  policies: readonly PolicyProposal[],
  findings: readonly Finding[],
  base: string,
  context: Context,
  drawn: boolean,
): string {
  const say = words[context.language];
  const verdict = policies.length === 0 ? [say.nothing(`\`${base}\``)] : [];
  const parts = [
    mark,
    ...verdict,
    ...policies.map((policy) => one(policy, context, drawn)),
    wrong(findings, context),
    ...(drawn ? [] : [say.cut]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function one(proposal: PolicyProposal, context: Context, drawn: boolean): string {
  const { language } = context;
  const say = words[language];
  const { policy, title, event, earliest, pending, translations, entries, changes } = proposal;
  const verdict = weightiestOf(proposal);
  const head = [plain(title), `\`${policy}\``, ...(verdict === undefined ? [] : [`**${say.materiality[verdict]}**`])];
  const parts = [`### ${head.join(' · ')}`];
  if (event !== 'changed') parts.push(`${say[event]}.`);
  if (earliest !== undefined) parts.push(`**${say.earliest(earliest)}.**`);
  if (pending !== undefined && pending.amendment.materiality !== verdict) {
    parts.push(say.pending(pending.edition, say.materiality[pending.amendment.materiality]));
  }
  if (translations.length > 0) parts.push(say.translation(translations));
  if (entries.length > 0) parts.push(entries.map((entry) => `- ${plain(sentenceOf(entry, language))}`).join('\n'));
  const rows = linesOf(proposal, language).map(({ sentence, materiality, remark }) => {
    const weight = [say.materiality[materiality], remark].filter((part) => part !== undefined).join('; ');
    return `| ${cell(sentence)} | ${cell(weight)} |`;
  });
  if (rows.length > 0) parts.push([`| ${say.table.what} | ${say.table.amounts} |`, '|---|---|', ...rows].join('\n'));
  if (drawn && changes !== undefined && verdict !== undefined) {
    const drawing = redlineAsMarkdown(changes.redline, language);
    if (drawing !== '') parts.push(`<details><summary>${say.redline}</summary>\n\n${drawing}\n\n</details>`);
  }
  return parts.join('\n\n');
}

function wrong(findings: readonly Finding[], context: Context): string {
  const say = words[context.language];
  if (findings.length === 0) return say.noFindings;
  const items = [...findings].sort(byPlace).map((finding) => {
    const { message, remedy } = wording(finding, context.language);
    return `- \`${fileOf(finding, context)}:${finding.place.line}\` ${plain(message)} ${plain(remedy)}`;
  });
  return [`### ${say.findings(findings.length)}`, items.join('\n')].join('\n\n');
}

/** Text that Markdown shows as it is written. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

function cell(text: string): string {
  return plain(text).replaceAll('\n', ' ');
}
