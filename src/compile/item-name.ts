import type { Language } from '../model.ts';
import type { OutlineSection } from './outline.ts';

/**
 * What a link without words says of an item: `section 4, item 2`.
 * @param key the item's number or mark after those of the items around it, joined by hyphens.
 */
export function itemName({ number, heading }: OutlineSection, key: string, language: Language): string {
  const isClause = heading === undefined;
  // Numbers within numbers are one number: 2.1.
  const parts = key.replace(/^\d+(?:-\d+)+/, (numbers) => numbers.replaceAll('-', '.')).split('-');
  if (language === 'ru') {
    const item = parts.map((part, index) => (/^[а-яё]$/i.test(part) ? `«${part}»` : enclosed(part, index)));
    const [outer, inner] = isClause ? ['пункт', 'подпункт'] : ['раздел', 'пункт'];
    return `${outer}\u00A0${number}, ${inner}\u00A0${item.join(' ')}`;
  }
  return `${isClause ? 'clause' : 'section'}\u00A0${number}, item\u00A0${parts.map(enclosed).join('')}`;
}

/** A letter or Roman numeral as it is cited; a number stands as it is, but for one that follows a letter. */
function enclosed(part: string, index: number): string {
  return part.includes('.') || (/^\d/.test(part) && index === 0) ? part : `(${part})`;
}
