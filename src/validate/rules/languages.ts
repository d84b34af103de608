import type { Report } from '../../findings.ts';
import type { SourceFiles } from '../../read/types.ts';
import type { PublisherContext, Rule } from '../context.ts';

/** The policy is there in every language of the publisher, and in no other. */
export const policyLanguages: Rule = ({ id, files, publisher }, report) => {
  checkLanguages('policy', `${id}/`, files, publisher, report);
};

/** Checks the languages in the names of files: `policy.en.yaml`, `publisher.en.yaml`. */
export function checkLanguages(
  name: 'policy' | 'publisher',
  prefix: string,
  files: SourceFiles,
  { languages, file: { locate } }: PublisherContext,
  report: Report,
): void {
  const [authoritative = '', ...others] = languages;
  for (const language of others) {
    const file = `${name}.${language}.yaml`;
    if (files.has(file)) continue;
    report('translation-missing', { file: prefix + file, line: 1, column: 1 }, { file: prefix + file, language });
  }
  for (const file of files.keys()) {
    const language = new RegExp(`^${name}\\.([a-z]+)\\.yaml$`).exec(file)?.[1];
    const place = { file: prefix + file, line: 1, column: 1 };
    if (language === undefined || others.some((other) => other === language)) continue;
    if (language === authoritative) report('translation-of-original', place, { file: `${name}.yaml`, language });
    else
      report('language-unknown', place, { language, allowed: languages.join(', '), line: locate(['languages']).line });
  }
}
