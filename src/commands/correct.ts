import { correctTranslation } from '../acts/correction.ts';
import { freeze } from '../acts/freeze.ts';
import { compile } from '../compile/index.ts';
import { sha256 } from '../digest.ts';
import type { Report } from '../findings.ts';
import type { EditionDigests, EditionSource, Language } from '../model.ts';
import { formerName } from '../record/frozen.ts';
import type { Life } from '../record/history.ts';
import { chosen } from './acts/choose.ts';
import { entryOf } from './acts/entry.ts';
import { isDamage } from './acts/obstacles.ts';
import { editionOf, textOptions, textsOf } from './acts/options.ts';
import { perform } from './acts/perform.ts';
import type { Correction, Planner } from './acts/plan.ts';
import { type Ledger, placeOf, type Scene } from './acts/scene.ts';
import type { Command } from './context.ts';

const plan: Planner = (scene, call, report) => {
  const edition = editionOf(call);
  scene.policies.find(({ id }) => id === call.words[0])?.inspect();
  // Words that render otherwise than they were recorded may be what is to be corrected.
  const ledger = chosen(scene, call, true, report, (finding) => !isDamage(finding));
  if (edition === undefined || ledger === undefined) return undefined;
  const life = ledger.history.lives.get(edition);
  if (life === undefined) {
    report('record-edition-unknown', placeOf(ledger), { edition });
    return undefined;
  }
  const because = textsOf(scene, ledger, call, 'because', report);
  const mended = mend(scene, ledger, ledger.read(edition), report);
  if (mended === undefined) return undefined;
  const { source, corrections } = mended;
  const { files, digests } = frozen(ledger, life, source);
  if (Object.keys(digests).length === 0) {
    report('correct-nothing', placeOf(ledger, 'policy.yaml'), { edition });
    return undefined;
  }
  const entry = entryOf(scene, ledger, { event: 'corrected', edition, because, digests });
  return [{ ledger, entry, files, freezes: false, corrections }];
};

/** The edition with every translation mended after the working text. */
function mend(
  { publisher }: Scene,
  ledger: Ledger,
  source: EditionSource,
  report: Report,
): { readonly source: EditionSource; readonly corrections: readonly Correction[] } | undefined {
  const { draft } = ledger;
  const corrections: Correction[] = [];
  if (draft === undefined) return { source, corrections };
  let mended = source;
  for (const language of publisher.languages) {
    if (language === source.language || draft.translations[language] === undefined) continue;
    const { edition, changes, missing } = correctTranslation(mended, draft, language);
    if (missing.length > 0) {
      report('correct-incomplete', placeOf(ledger, `policy.${language}.yaml`), {
        ...{ edition: source.edition ?? 0, language, names: missing.join(', ') },
      });
      return undefined;
    }
    mended = edition;
    corrections.push(...changes.map((change) => ({ language, ...change })));
  }
  return { source: mended, corrections };
}

/** The files and digests that differ from the recorded ones; what a file was before is kept beside it. */
function frozen(
  ledger: Ledger,
  life: Life,
  source: EditionSource,
): { readonly files: Readonly<Record<string, string>>; readonly digests: NonNullable<Life['digests']> } {
  const files: Record<string, string> = {};
  const digests: Partial<Record<Language, EditionDigests>> = {};
  for (const { language, path, text } of freeze(source, life.number).texts) {
    const before = ledger.text(path);
    const recorded = life.digests[language];
    const own = language === source.language;
    const now = { source: own && recorded ? recorded.source : sha256(text), text: compile(source, language).digest };
    if (!own && before !== text) {
      files[path] = text;
      if (before !== undefined) files[`editions/${freeFormerName(ledger, life.number, language)}`] = before;
    }
    if (now.source !== recorded?.source || now.text !== recorded.text) digests[language] = now;
  }
  return { files, digests };
}

function freeFormerName(ledger: Ledger, edition: number, language: Language): string {
  let wording = 1;
  while (ledger.text(`editions/${formerName(edition, language, wording)}`) !== undefined) wording += 1;
  return formerName(edition, language, wording);
}

/** Records a mended or added translation, or a mended rendering, of an edition. */
export const correct: Command = {
  summary: {
    ru: 'Записывает исправленный или добавленный перевод редакции либо исправленное отображение; основной текст не меняется.',
    en: 'Records a mended or added translation of a version, or a mended rendering; the authoritative text never changes.',
  },
  usage: 'correct POLICY N --because TEXT --because-en TEXT [--dry-run] [--format text|json]',
  options: { ...textOptions('because'), 'dry-run': { type: 'boolean' } },
  formats: ['text', 'json'],
  arguments: [2, 2],
  run: perform('correct', plan),
};
