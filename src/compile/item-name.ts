import type { Language } from '../model.ts';
import type { OutlineSection } from './outline.ts';

/**
 * What a link without words says of an item: `section 4, item 2`.
 * @param key the item's number or mark, and those of the items in it, joined by hyphens.
 */
export function itemName({ number, heading }: OutlineSection, key: string, language: Language): string {
  const isClause = heading === undefined;
  if (language === 'ru') {
    const item = key.split('-').map((part, index) => (/^[а-яё]$/i.test(part) ? `«${part}»` : enclosed(part, index)));
    const [outer, inner] = isClause ? ['пункт', 'подпункт'] : ['раздел', 'пункт'];
    return `${outer}\u00A0${number}, ${inner}\u00A0${item.join(' ')}`;
  }
  return `${isClause ? 'clause' : 'section'}\u00A0${number}, item\u00A0${key.split('-').map(enclosed).join('')}`;
}

/** A letter or Roman numeral as it is cited; numbers stand as they are. */
function enclosed(part: string, index: number): string {
  return /^\d+(?:\.\d+)+$/.test(part) || (/^\d/.test(part) && index === 0) ? part : `(${part})`;
}
