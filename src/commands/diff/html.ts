/** A comparison as one file that needs nothing else: styles in it, no script, light and dark, fit to be printed. */
import type { ElementContent } from 'hast';
import { partsOf } from '../../pages/changes.ts';
import { element } from '../../publish/difference/element.ts';
import { toHtml } from '../../publish/html.ts';
import { linkPolicies } from '../../publish/policy-links.ts';
import { type Difference, sideName, unweighedOf } from './difference.ts';
import { style } from './style.ts';
import { words } from './words.ts';

/** The whole page. */
export function html(difference: Difference): string {
  const { title, before, after, language, differs } = difference;
  const say = words[language];
  const sides = `${sideName(before, language)} ${say.towards} ${sideName(after, language)}`;
  const content = differs ? contentOf(difference) : [element('p', {}, say.same)];
  const heading = [element('h1', {}, title), element('p', { className: ['sides-line'] }, sides)];
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, title),
    element('style', {}, style),
  );
  const body = element('body', {}, element('main', {}, heading, content));
  return `<!DOCTYPE html>\n${toHtml(element('html', { lang: language }, head, body))}\n`;
}

/** What changed; where no rule weighs it only that, and the text. */
function contentOf(difference: Difference): ElementContent[] {
  const { changes, materiality, language } = difference;
  // The file stands by itself, so that words which lead to other policies lead nowhere here.
  const parts = linkPolicies(partsOf(changes, materiality, language), () => undefined);
  const verdict = unweighedOf(difference);
  return verdict === undefined ? parts : [element('p', { className: ['verdict'] }, verdict), ...parts.slice(-1)];
}
