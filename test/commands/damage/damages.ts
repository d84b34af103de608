/** Ways in which a folder of policies is damaged: by editors, merges, scripts and disks. */

/** Files by path; a file that is a function throws when it is read. */
export type Contents = Record<string, string | Uint8Array | (() => never)>;

/** Does something to a folder. */
export type Damage = (contents: Contents) => void;

function edited(path: string, edit: (text: string) => string): Damage {
  return (contents) => {
    const text = String(contents[path]);
    contents[path] = edit(text);
    if (contents[path] === text) throw new Error(`${path} is as it was`);
  };
}

function replaced(path: string, from: string | RegExp, to: string): Damage {
  return edited(path, (text) => text.replace(from, to));
}

function put(path: string, content: Contents[string]): Damage {
  return (contents) => {
    contents[path] = content;
  };
}

function gone(...paths: readonly string[]): Damage {
  return (contents) => {
    for (const path of paths) delete contents[path];
  };
}

function failing(path: string, code: string): Damage {
  return put(path, () => {
    throw Object.assign(new Error(code), { code });
  });
}

const half = (text: string): string => text.slice(0, text.length / 2);
const [latest, english, first, record] = ['2.yaml', '2.en.yaml', '1.yaml', ''].map((name) =>
  name === '' ? 'privacy/record.yaml' : `privacy/editions/${name}`,
) as [string, string, string, string];

/** In what Gazette wrote of the privacy policy. */
export const ofPublished: Readonly<Record<string, Damage>> = {
  'an edition is edited': replaced(latest, 'Отвечаем за', 'Отвечаем через'),
  'an edition is truncated': edited(latest, half),
  'an edition is no YAML': put(latest, 'a: [b\nc: }{'),
  'an edition is empty': put(latest, ''),
  'an edition is binary': put(latest, Uint8Array.of(0, 1, 255)),
  'an edition is a list': put(latest, '- a\n- b\n'),
  'an edition is a folder': failing(latest, 'EISDIR'),
  'an edition cannot be read': failing(latest, 'EACCES'),
  'an edition is missing': gone(latest),
  'an edition lacks a field': replaced(latest, /^title: .*\n/m, ''),
  'an edition has a field too many': edited(latest, (text) => `${text}more: 1\n`),
  'an edition has another number': replaced(latest, 'edition: 2', 'edition: 3'),
  'an edition has no such zone': replaced(latest, 'zone: Asia/Yekaterinburg', 'zone: Asia/Nowhere'),
  'an edition has line ends of Windows': edited(latest, (text) => text.replaceAll('\n', '\r\n')),
  'an edition is another one': (contents) => {
    contents[latest] = contents[first] as string;
  },
  'an edition that nobody announced': put('privacy/editions/7.yaml', 'a: 1\n'),
  'an old edition is truncated': edited(first, half),
  'an old edition is missing': gone(first),
  'an old edition has no such zone': replaced(first, 'zone: Asia/Yekaterinburg', 'zone: Asia/Yekaterinbur'),
  'a translation is truncated': edited(english, half),
  'a translation is edited': replaced(english, 'We answer', 'We reply'),
  'a translation is missing': gone(english),
  'all editions are missing': gone(first, latest, english, 'privacy/editions/1.en.yaml'),
  'the record is truncated': edited(record, half),
  'the record is no YAML': put(record, 'a: [b\nc: }{'),
  'the record is empty': put(record, ''),
  'the record is missing': gone(record),
  'the record cannot be read': failing(record, 'EIO'),
  'the record has a date that is none': replaced(record, '2027-01-12', '2027-02-31'),
  'the record has another event': replaced(record, 'event: announced', 'event: published'),
  'the record has another edition': replaced(record, 'edition: 2', 'edition: 5'),
  'the record has the same edition twice': replaced(record, 'edition: 2', 'edition: 1'),
  'the record has another digest': replaced(record, /source: sha256:./, 'source: sha256:x'),
  'the record was changed after the fact': replaced(record, '2025-03-01', '2025-03-02'),
  'the record is in conflict': edited(record, (text) => text.replace('  - event', '<<<<<<< HEAD\n  - event')),
  'the record names another policy': replaced(record, 'policy: privacy', 'policy: terms'),
};

/** In the files of the publisher. */
export const ofPublisher: Readonly<Record<string, Damage>> = {
  'there is no publisher': gone('publisher.yaml'),
  'the publisher is no YAML': put('publisher.yaml', 'name: "x'),
  'the publisher is empty': put('publisher.yaml', ''),
  'the publisher has no such zone': replaced('publisher.yaml', 'Yekaterinburg', 'Yekaterinbrg'),
  'the publisher has no such language': replaced('publisher.yaml', '[ru, en]', '[ru, de]'),
  'the publisher lacks its languages': replaced('publisher.yaml', /^languages: .*\n/m, ''),
  'the publisher promises no days': replaced('publisher.yaml', 'days: 30', 'days: 0'),
  'the publisher cannot be read': failing('publisher.yaml', 'EACCES'),
  'there is nothing': (contents) => gone(...Object.keys(contents))(contents),
};

/** In the working text of the privacy policy. */
export const ofDraft: Readonly<Record<string, Damage>> = {
  'the text is no YAML': put('privacy/policy.yaml', 'id: privacy\n title: "x'),
  'the text is truncated': edited('privacy/policy.yaml', half),
  'the text is empty': put('privacy/policy.yaml', ''),
  'the text is missing': gone('privacy/policy.yaml'),
  'the text cannot be read': failing('privacy/policy.yaml', 'EACCES'),
  'the text has no sections': replaced('privacy/policy.yaml', 'sections:', 'sectoins:'),
  'the text refers to nothing': replaced('privacy/policy.yaml', 'deadlines.answer', 'deadlines.anser'),
  'the text has braces left': replaced('privacy/policy.yaml', '{{publisher.email}}', '{{publisher.email}'),
  'the text names a section twice': replaced('privacy/policy.yaml', 'id: contact', 'id: answers'),
  'the text is of another policy': replaced('privacy/policy.yaml', 'id: privacy', 'id: terms'),
  'the text takes over nothing': replaced('privacy/policy.yaml', 'facts:', 'succeeds: nothing\nfacts:'),
  'the text has HTML': replaced('privacy/policy.yaml', 'Пишите на', 'Пишите <b>на</b>'),
  'the translation is missing': gone('privacy/policy.en.yaml'),
  'the translation is no YAML': put('privacy/policy.en.yaml', 'a: "'),
};
