import type { EditionDigests, Language } from '../../model.ts';
import { type Act, type History, type Life, mention } from '../history.ts';
import { fields, summarySentences } from './fields.ts';

/** A translation mended or added, or a rendering fault mended; the authoritative text itself never changes. */
export function applyCorrected(history: History, act: Act): void {
  const entry = fields(act, 'edition', 'digests');
  const life = entry && summarySentences(history, act, entry.edition, true);
  if (entry === undefined || life === undefined) return;
  const { digests } = entry;
  const authoritative = act.terms.head(life.number)?.language ?? act.terms.language;
  const text = digests[authoritative];
  if (text !== undefined && text.source !== life.digests[authoritative]?.source) {
    act.refuse('record-corrected-authoritative', 'digests', { edition: life.number, language: authoritative });
    return;
  }
  if (changesText(life, digests) && act.entry.because?.[act.terms.language] === undefined) {
    act.refuse('record-corrected-unexplained', 'because', { edition: life.number });
  }
  history.lives.set(life.number, { ...life, digests: { ...life.digests, ...digests } });
  mention(history, life.number, act.entry);
}

function changesText(life: Life, digests: Life['digests']): boolean {
  const pairs = Object.entries(digests) as [Language, EditionDigests][];
  return pairs.some(([language, { text }]) => (life.digests[language]?.text ?? text) !== text);
}

/** A public note on an edition. */
export function applyRemark(history: History, act: Act): void {
  const entry = fields(act, 'edition', 'note');
  const life = entry && summarySentences(history, act, entry.edition, true);
  if (life !== undefined) mention(history, life.number, act.entry);
}
