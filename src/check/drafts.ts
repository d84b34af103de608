import { afterValidation } from '../compile/index.ts';
import type { Finding } from '../findings.ts';
import type { Language } from '../model.ts';
import type { Draft, PolicyContent } from '../validate/index.ts';
import type { Tools } from './types.ts';

/** Compiles the working texts, and reports what would not read as it is written. */
export function checkDrafts(policies: readonly PolicyContent[], { editions, report }: Tools): void {
  for (const { draft } of policies) {
    if (draft === undefined) continue;
    const { source, sound, locate } = draft;
    const own = sound ? report : afterValidation(report);
    const languages = [source.language, ...Object.keys(source.translations)] as Language[];
    for (const language of languages) editions.compile(source, language, own, locate(language));
  }
}

/** The working texts without errors, by policy: what an error does to a text is no change that anybody meant. */
export function soundDrafts(
  policies: readonly PolicyContent[],
  findings: readonly Finding[],
): (policy: string) => Draft | undefined {
  return (policy) => {
    const file = `${policy}/policy.yaml`;
    if (findings.some(({ severity, place }) => severity === 'error' && place.file === file)) return undefined;
    return policies.find(({ id }) => id === policy)?.draft;
  };
}
