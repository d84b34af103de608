import type { Finding } from '../../../findings.ts';
import { wording } from '../../../findings.ts';
import type { Context } from '../../context.ts';
import { escapeMarkdown } from '../../diff/markdown.ts';
import { fileOf } from '../../formats/text.ts';
import { words as commandWords } from '../../words.ts';
import { words } from '../words.ts';

/**
 * What is wrong, as blocks of Markdown: errors first, each with its place, the source around it and what to do.
 * @param most how many are shown, at least one.
 */
export function findingsAsMarkdown(findings: readonly Finding[], most: number, context: Context): string[] {
  if (findings.length === 0) return [];
  const say = words[context.language];
  const ordered = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const shown = ordered.slice(0, Math.max(most, 1));
  const left = ordered.length - shown.length;
  return [
    `### ${ordered[0]?.severity === 'error' ? say.findings : say.attention}`,
    ...shown.map((finding) => findingAsMarkdown(finding, context)),
    ...(left > 0 ? [say.more(left)] : []),
  ];
}

function findingAsMarkdown(finding: Finding, context: Context): string {
  const { place, severity } = finding;
  const { message, remedy } = wording(finding, context.language);
  const weight = commandWords[context.language].severity[severity];
  const where = `**${weight}** · \`${fileOf(finding, context)}:${place.line}\``;
  return [
    `${where}  `,
    `${escapeMarkdown(message)}  `,
    `*${words[context.language].remedy}* ${escapeMarkdown(remedy)}${linkOf(finding, context)}`,
    ...(place.frame === undefined ? [] : ['', fenced(place.frame)]),
  ].join('\n');
}

/** Where a note is missing, a page on which it can be written in two clicks. */
function linkOf({ code, data }: Finding, { newFile, folder, language }: Context): string {
  if (code !== 'amendment-unspoken' || newFile === undefined) return '';
  const path = `${folder}/${data['policy']}/changes/${data['name']}.yaml`;
  // A round bracket would end the address.
  const address = newFile(path, String(data['text'])).replaceAll('(', '%28').replaceAll(')', '%29');
  return `  \n[${words[language].writeNote}](${address})`;
}

/** A block of code that its own text cannot end. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
