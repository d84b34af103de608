/** One policy's folder: its working text, its translations and its record. */

import type { Report } from '../findings.ts';
import { severityOf } from '../findings.ts';
import type { Language } from '../model.ts';
import type { PolicySources } from '../read/types.ts';
import type { PolicyContext, PublisherContext, Typed } from './context.ts';
import type { ChangeFile, PolicyFile, TranslationFile } from './files.ts';
import { vocabularyOf } from './kinds/vocabulary.ts';
import { cautions, rules } from './rules/index.ts';
import { checkSchema } from './schema/check.ts';
import type { Schemas } from './schemas.ts';

/** What the folder as a whole gives its policies. */
export interface Surroundings {
  readonly publisher: PublisherContext | undefined;
  readonly policies: ReadonlySet<string>;
  readonly schemas: Schemas;
}

/** A policy after all rules. */
export interface CheckedPolicy extends PolicyContext {
  /** False where a rule was broken. */
  readonly sound: boolean;
}

/** Undefined where the working text, a change note, the publisher's file or a kind of fact cannot be used; each is reported. */
export function parsePolicy(sources: PolicySources, around: Surroundings, report: Report): CheckedPolicy | undefined {
  const { id, files, editions } = sources;
  const { publisher, policies, schemas } = around;
  const source = files.get('policy.yaml');
  const sound = source !== undefined && checkSchema('policy.json', source, schemas, report);
  const translations = new Map<Language, Typed<TranslationFile>>();
  for (const language of publisher?.languages.slice(1) ?? []) {
    const translation = files.get(`policy.${language}.yaml`);
    if (translation === undefined) continue;
    if (!checkSchema('translation.json', translation, schemas, report)) continue;
    translations.set(language, translation as Typed<TranslationFile>);
  }
  const changes = parseChanges(sources, schemas, report);
  if (!sound || publisher === undefined || changes === undefined) return undefined;
  const file = source as Typed<PolicyFile>;
  const stated = Object.keys(file.value.facts ?? {});
  const vocabulary = vocabularyOf(schemas, stated);
  const { ids: kinds } = schemas.kinds;
  const context = { id, file, translations, changes, files, editions, publisher, vocabulary, kinds, policies };
  // What is stated of a kind that cannot be used cannot be shown either; what is wrong with the kind is told there.
  if (stated.some((kind) => !Object.hasOwn(vocabulary, kind))) return undefined;
  let broken = false;
  const noting: Report = (code, place, ...data) => {
    broken ||= severityOf(code) === 'error';
    report(code, place, ...data);
  };
  for (const rule of rules) rule(context, noting);
  if (!broken) for (const caution of cautions) caution(context, report);
  return { ...context, sound: !broken };
}

/** Undefined where one cannot be used: what the others leave unexplained would be told of what it explains. */
function parseChanges(
  { changes }: PolicySources,
  schemas: Schemas,
  report: Report,
): ReadonlyMap<string, Typed<ChangeFile>> | undefined {
  const parsed = new Map<string, Typed<ChangeFile>>();
  for (const [name, source] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (source === undefined || !checkSchema('change.json', source, schemas, report)) continue;
    parsed.set(name.replace(/\.yaml$/, ''), source as Typed<ChangeFile>);
  }
  return parsed.size === changes.size ? parsed : undefined;
}
