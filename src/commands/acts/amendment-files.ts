import { emptyAmendment, returnAmendment, type WrittenEntry } from '../../acts/amendment-text.ts';
import type { Said } from '../../acts/carry.ts';
import type { Report } from '../../findings.ts';
import type { EditionSource, Language } from '../../model.ts';
import { type Ledger, placeOf } from './scene.ts';

/** The working text's files with an empty amendment, by path from the policy's folder: those that change. */
export function emptied(
  ledger: Ledger,
  draft: EditionSource,
  report: Report,
): Readonly<Record<string, string>> | undefined {
  return edited(ledger, draft, report, (text) => emptyAmendment(text));
}

/** The working text's files with entries put before those that their amendment has. */
export function returned(
  ledger: Ledger,
  draft: EditionSource,
  said: Said,
  report: Report,
): Readonly<Record<string, string>> | undefined {
  const entries = (language: Language): readonly object[] | undefined =>
    language === draft.language ? said.amendment : said.translations[language];
  return edited(ledger, draft, report, (text, language) =>
    returnAmendment(text, (entries(language) ?? []) as readonly WrittenEntry[]),
  );
}

function edited(
  ledger: Ledger,
  draft: EditionSource,
  report: Report,
  edit: (text: string, language: Language) => string | undefined,
): Readonly<Record<string, string>> | undefined {
  const files: Record<string, string> = {};
  let failed = false;
  for (const language of [draft.language, ...(Object.keys(draft.translations) as Language[])]) {
    const path = language === draft.language ? 'policy.yaml' : `policy.${language}.yaml`;
    const before = ledger.text(path);
    if (before === undefined) continue;
    const after = edit(before, language);
    if (after === undefined)
      report('amendment-laid-out-oddly', placeOf(ledger, path), { file: `${ledger.id}/${path}` });
    else if (after !== before) files[path] = after;
    failed ||= after === undefined;
  }
  return failed ? undefined : files;
}
