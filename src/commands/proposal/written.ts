/** A check with what the branch changes, in every format. */
import type { Proposal } from '../../check.ts';
import type { Finding } from '../../findings.ts';
import type { Context } from '../context.ts';
import { formats } from '../formats/index.ts';
import { json } from '../formats/json.ts';
import { proposalAsJson } from './json.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** @param policies absent where the base cannot be had. */
export function written(
  findings: readonly Finding[],
  base: string | undefined,
  policies: Proposal['policies'] | undefined,
  context: Context,
): string {
  const { format, language } = context;
  if (format === 'markdown') return markdown(findings, { base, policies }, context);
  if (base === undefined || policies === undefined) return formats[format]?.(findings, context) ?? '';
  if (format === 'text') return `${formats.text?.(findings, context)}\n${text(policies, base, context)}`;
  if (format === 'json') {
    return json(findings, context, { base, policies: policies.map((policy) => proposalAsJson(policy, language)) });
  }
  return formats[format]?.(findings, context) ?? '';
}
