import type { Language } from '../model.ts';
import type { Files } from './types.ts';

/** The authoritative language as `publisher.yaml` seems to state it, for wording findings about that very file. */
export function publisherLanguage(files: Files): Language | undefined {
  try {
    const text = new TextDecoder().decode(files.read('publisher.yaml'));
    return /^languages:[\s[-]*(ru|en)\b/m.exec(text)?.[1] as Language | undefined;
  } catch {
    return undefined;
  }
}
