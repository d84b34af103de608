/** How a page sets the addresses in a text that has been compiled; its words stay what they are. */

/** A tag, or what stands between two. */
const pieces = /<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/g;
/** A mailbox that fits into a line of the narrowest phone; a longer one may have to break. */
const mailbox = /(?<![\w.%+-])(?=\S{6,28}(?![\w.@-]))[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g;

/**
 * Marks mailboxes, which break at no hyphen, and the links whose text is the very address that they lead to: on paper,
 * where addresses are printed after links, it would stand there twice.
 */
export function setAddresses(html: string): string {
  return html
    .replaceAll(/<a href="(https?:[^"]*)">\1<\/a>/g, '<a class="spelled" href="$1">$1</a>')
    .replaceAll(pieces, (piece) =>
      piece.startsWith('<') ? piece : piece.replaceAll(mailbox, '<span class="mailbox">$&</span>'),
    );
}
