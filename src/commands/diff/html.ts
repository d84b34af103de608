/** A comparison as one file that needs nothing else: styles in it, no script, light and dark, fit to be printed. */
import { toHtml } from '../../compile/html.ts';
import { partsOf } from '../../pipeline/rendered-changes.ts';
import { element } from '../../publish/difference/element.ts';
import { type Difference, sideName } from './difference.ts';
import { style } from './style.ts';
import { words } from './words.ts';

/** The whole page. */
export function html({ title, before, after, language, materiality, differs, changes }: Difference): string {
  const say = words[language];
  const sides = `${sideName(before, language)} ${say.towards} ${sideName(after, language)}`;
  const content = differs ? partsOf(changes, materiality, language) : [element('p', {}, say.same)];
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
