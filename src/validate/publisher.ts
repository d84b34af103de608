/** `publisher.yaml` and its translations. */
import { isZone } from '../calendar/zone.ts';
import type { Report } from '../findings.ts';
import type { Language, Publisher } from '../model.ts';
import type { FolderSources } from '../read/types.ts';
import type { PublisherContext, Typed } from './context.ts';
import { detailLabels, detailValues } from './details.ts';
import type { PublisherFile, PublisherTranslationFile } from './files.ts';
import { vocabularyOf } from './kinds/vocabulary.ts';
import { nearest } from './nearest.ts';
import { checkDetails } from './rules/details.ts';
import { checkLanguages } from './rules/languages.ts';
import { checkPublisherTranslations } from './rules/translations.ts';
import { checkSchema } from './schema/check.ts';
import type { Schemas } from './schemas.ts';

/** Undefined where `publisher.yaml` cannot be used, which is reported, here or by whoever read it. */
export function parsePublisher(
  { files }: FolderSources,
  schemas: Schemas,
  report: Report,
): PublisherContext | undefined {
  const source = files.get('publisher.yaml');
  if (source === undefined || !checkSchema('publisher.json', source, schemas, report)) return undefined;
  const file = source as Typed<PublisherFile>;
  const { languages, zone } = file.value;
  const translations = new Map<Language, Typed<PublisherTranslationFile>>();
  for (const language of languages.slice(1)) {
    const translation = files.get(`publisher.${language}.yaml`);
    if (translation === undefined) continue;
    if (!checkSchema('publisher-translation.json', translation, schemas, report)) continue;
    translations.set(language, translation as Typed<PublisherTranslationFile>);
  }
  const vocabulary = vocabularyOf(schemas, []);
  const context: PublisherContext = { file, languages, translations, vocabulary, files };
  if (!isZone(zone)) {
    report('zone-unknown', file.locate(['zone']), { zone, guess: nearest(zone, Intl.supportedValuesOf('timeZone')) });
  }
  // An address of the right form may still be none that `URL` takes.
  const [, origin = '', path] = /^(https:\/\/[^/]+)(\/.+)$/.exec(file.value.origin) ?? [];
  if (path !== undefined) report('origin-path', file.locate(['origin']), { path, origin });
  checkLanguages('publisher', '', files, context, report);
  checkDetails(context, report);
  checkPublisherTranslations(context, report);
  return context;
}

/** The publisher as the other rooms know it; nothing where its zone is none, since without one no day can be told. */
export function publisherOf(context: PublisherContext): Publisher | undefined {
  const { origin, languages, zone, notice } = context.file.value;
  if (!isZone(zone)) return undefined;
  const values = detailValues(context.file.value);
  const words = Object.entries(context.vocabulary['publisher']?.fields ?? {});
  const shipped = Object.fromEntries(words.flatMap(([id, { labels }]) => (labels === undefined ? [] : [[id, labels]])));
  return {
    ...{ origin, languages, zone, channels: notice.channels, noticeDays: notice.days },
    details: Object.fromEntries(
      languages.map((language) => [
        language,
        { ...values, ...detailValues(context.translations.get(language)?.value ?? {}) },
      ]),
    ),
    labels: { ...shipped, ...detailLabels(context.file.value) },
  };
}
