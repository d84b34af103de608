/** Law 1 as a table: room → may import, because. The first row whose path fits is a file's room. */
export interface Room {
  readonly name: string;
  /** A file, or a folder where it ends with a slash; from the top of the project. */
  readonly path: string;
  /** Rooms that it may import; its own always. */
  readonly may: readonly string[];
  /** Rooms that it may import types from, but nothing that runs. */
  readonly mayForTypes?: readonly string[];
  /** Modules of Node that it may import; unless told, any. */
  readonly node?: readonly string[];
  /** Whether it may touch the process, the console, the clock and chance. */
  readonly world?: true;
  readonly because: string;
}

const foundations = ['model', 'digest', 'text markers', 'findings', 'i18n', 'calendar'];
const stages = ['read', 'validate', 'record', 'compile', 'compare', 'acts', 'publish'];

/** A stage that computes: the disk and the clock are handed to it. */
const stage = (name: string, because: string): Room => ({
  name,
  path: `src/${name}/`,
  may: foundations,
  mayForTypes: ['read'],
  node: [],
  because,
});

export const table: readonly Room[] = [
  {
    name: 'model',
    path: 'src/model',
    may: [],
    node: [],
    because: 'every room may know the words of the field, because they know no room',
  },
  {
    name: 'digest',
    path: 'src/digest.ts',
    may: ['model'],
    node: ['node:crypto'],
    because: 'a digest depends on bytes alone',
  },
  {
    name: 'text markers',
    path: 'src/text-markers.ts',
    may: [],
    node: [],
    because: 'compile writes the text as told and compare reads it, and neither knows the other',
  },
  {
    name: 'i18n',
    path: 'src/i18n/',
    may: ['model'],
    node: [],
    because: 'dates and periods are worded alike in every room, so wording them depends on none',
  },
  {
    name: 'calendar',
    path: 'src/calendar/',
    may: ['model'],
    node: [],
    because: 'days are counted alike in every room, so counting them depends on none',
  },
  {
    name: 'findings',
    path: 'src/findings',
    may: ['model', 'i18n'],
    node: [],
    because: 'every room reports, so wordings depend on none',
  },
  {
    name: 'disk',
    path: 'src/disk.ts',
    may: ['model'],
    mayForTypes: ['read'],
    because: 'it is one way to hand over a folder; the rooms know only what they are handed',
  },
  {
    name: 'git',
    path: 'src/git.ts',
    may: ['model', 'disk'],
    mayForTypes: ['read'],
    world: true,
    because:
      'it is another way to hand over a folder, as a commit has it, and runs a program in the machine’s environment',
  },
  stage('read', 'reading a file needs no knowledge of what is in it'),
  stage('validate', 'what is wrong in a file can be said before anything is made of it'),
  stage('record', 'what is in force on a day follows from files and dates alone'),
  stage('compile', 'a page is made from one edition, whatever came before or after it'),
  {
    name: 'redline',
    path: 'src/compare/redline/',
    may: [],
    node: [],
    because: 'it compares any two trees, in the browser too, and can be used without Gazette',
  },
  { ...stage('compare', 'two documents are enough to tell what changed'), may: [...foundations, 'redline'] },
  stage('acts', 'a plan is made from what changed and the calendar, and changes nothing itself'),
  {
    name: 'banner',
    path: 'src/publish/banner/client.ts',
    may: [],
    node: [],
    world: true,
    because: 'it runs in readers’ browsers, by their clock, and is built into one text that nothing imports',
  },
  {
    ...stage('publish', 'what readers get is words for what the other stages found, laid out as any redline is'),
    may: [...foundations, 'redline'],
  },
  {
    name: 'here',
    path: 'src/here.ts',
    may: [],
    because: 'where a person stands is asked of the machine once, by whoever starts',
  },
  {
    name: 'editions',
    path: 'src/editions/',
    may: [...foundations, 'read', 'record', 'compile', 'compare', 'acts', 'redline'],
    node: [],
    because: 'what is made of one edition, or of two, is made once a run for both pages',
  },
  {
    name: 'check',
    path: 'src/check',
    may: [...foundations, 'read', 'validate', 'record', 'compile', 'compare', 'acts', 'redline', 'editions'],
    mayForTypes: ['git'],
    node: [],
    because: 'one page says in which order a folder is checked; its steps lie beside it and compose stages too',
  },
  {
    name: 'pages',
    path: 'src/pages/',
    may: [...foundations, 'record', 'compile', 'compare', 'publish', 'redline', 'editions', 'check'],
    mayForTypes: ['read'],
    node: [],
    because: 'what readers get is made of editions and of what was found of them, in the words of publish',
  },
  {
    name: 'publish page',
    path: 'src/publish.ts',
    may: ['model', 'editions', 'check', 'pages'],
    node: [],
    because: 'one page says in which order what readers get is made',
  },
  {
    name: 'commands',
    path: 'src/commands/',
    may: [...foundations, ...stages, 'redline', 'disk', 'git', 'editions', 'check', 'pages', 'publish page'],
    because: 'a command composes what it needs, and can be run by a test without a process',
  },
  {
    name: 'cli',
    path: 'src/cli.ts',
    may: [...foundations, 'read', 'validate', 'here', 'disk', 'git', 'editions', 'commands'],
    world: true,
    because: 'the process, its streams and the clock are touched in one place',
  },
  {
    name: 'gate of the browser',
    path: 'site/compare/gazette.ts',
    may: ['model', 'i18n', 'compile', 'compare', 'redline', 'publish'],
    node: [],
    because: 'what compares in the browser is what compares here, and takes nothing along that a browser lacks',
  },
  {
    name: 'start in the browser',
    path: 'site/compare/main.ts',
    may: ['site'],
    world: true,
    because: 'the visitor’s own page and clock are handed on from one place',
  },
  {
    name: 'gate of the site',
    path: 'site/gazette.ts',
    may: [...foundations, ...stages, 'here', 'redline', 'disk', 'editions', 'check', 'publish page'],
    world: true,
    because: 'one module shows all that the site takes from Gazette, and at which instant',
  },
  {
    name: 'site',
    path: 'site/',
    may: ['gate of the site', 'gate of the browser', 'start in the browser'],
    because: 'it only displays',
  },
];

/** Packages that no file under `src/` may import, because Gazette works without its site. */
export const siteOnly = /^(astro|@astrojs\/[^/]+|vite)($|[/:])/;
