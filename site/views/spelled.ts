/**
 * Marks the links whose text is the very address that they lead to: on paper, where addresses are printed after links,
 * it would stand there twice.
 */
export function markSpelled(html: string): string {
  return html.replaceAll(/<a href="(https?:[^"]*)">\1<\/a>/g, '<a class="spelled" href="$1">$1</a>');
}
