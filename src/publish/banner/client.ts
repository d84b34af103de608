/**
 * The banner on a company's own pages: tells the notices that run, by the clock of the reader and the dates of
 * `notices.json`, whenever that was published. It asks nothing but the gazette that it came from, sets no cookie, and
 * where anything fails it shows nothing. It is built into one short script; nothing imports it.
 */

interface BannerText {
  readonly lang: string;
  readonly label: string;
  readonly text: string;
  readonly more: string;
  readonly url: string;
  readonly dismiss: string;
}

interface Notice {
  readonly key: string;
  banner: boolean;
  /** First and last instant, as `toISOString` writes them, so that they compare as texts. */
  readonly begins: string;
  readonly ends: string;
  /** The authoritative language first. */
  readonly texts: readonly [BannerText, ...BannerText[]];
}

const style =
  'section{all:initial;font:1rem/1.5 system-ui,sans-serif;display:block;color:#1c1917;background:#faf6ec;border-bottom:3px double}' +
  'p{margin:0;padding:.5em;text-align:center}' +
  'a,button{font:inherit;line-height:2.75;display:inline-block;color:inherit;background:0 0;margin:0 0 0 1em}' +
  'button{border:1px solid;padding:0 1em;cursor:pointer}' +
  ':focus-visible{outline:3px solid}' +
  '@media(prefers-color-scheme:dark){section{color:#ece6da;background:#1c1917}}';

const { src } = document.currentScript as HTMLScriptElement;

async function run(): Promise<void> {
  const { notices }: { notices: Notice[] } = await (
    await fetch(new URL('notices.json', src), { credentials: 'omit' })
  ).json();
  while (!document.body) await new Promise(requestAnimationFrame);

  const element = (name: string, text: string): HTMLElement => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  const host = element('gazette-banner', '');
  const root = host.attachShadow({ mode: 'open' });
  const section = element('section', '');
  section.setAttribute('role', 'region');
  root.append(section);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {}

  let drawn = '';
  const draw = (): void => {
    const now = new Date().toISOString();
    const shown = notices.filter(({ key, banner, begins, ends }) => {
      try {
        if (localStorage[`gazette:${key}`]) return false;
      } catch {}
      return banner && begins <= now && now < ends;
    });
    const keys = shown.map(({ key }) => key).join();
    if (keys === drawn) return;
    drawn = keys;
    section.textContent = '';
    for (const notice of shown) {
      const page = document.documentElement.lang.slice(0, 2);
      const { lang, label, text, more, url, dismiss } =
        notice.texts.find((candidate) => candidate.lang === page) ?? notice.texts[0];
      const paragraph = element('p', '');
      const link = element('a', more) as HTMLAnchorElement;
      // What the file says is text and an address; it must not become a script of the page.
      if (/^https?:/.test(url)) link.href = url;
      const button = element('button', dismiss);
      button.onclick = () => {
        notice.banner = false;
        try {
          localStorage[`gazette:${notice.key}`] = 1;
        } catch {}
        draw();
        section.querySelector('button')?.focus();
      };
      paragraph.append(element('span', text), link, button);
      section.append(paragraph);
      section.lang = lang;
      section.setAttribute('aria-label', label);
    }
    if (keys) (document.querySelector('[data-gazette]') ?? document.body).prepend(host);
    else host.remove();
  };
  draw();
  setInterval(draw, 60_000);
}

run().catch(() => {});
