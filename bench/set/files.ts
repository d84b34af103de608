/** A generated policy as the files that legal would write. */
import { writeYaml } from '../../src/acts/yaml.ts';
import type { Both } from './phrases.ts';
import type { GeneratedPolicy } from './policy.ts';

/** Who publishes the generated set. */
export const publisherFiles: Readonly<Record<string, string>> = {
  'publisher.yaml': `name: Пример
email: info@example.com
details:
  - id: address
    value: 620142, г. Екатеринбург, ул. Примерная, 1
  - id: site
    value: https://example.com
origin: https://policies.example.com
languages: [ru, en]
zone: Asia/Yekaterinburg
notice:
  days: 30
  channels: [home, mail]
`,
  'publisher.en.yaml': `name: Example
details:
  - id: address
    value: 1 Primernaya ulitsa, Yekaterinburg, 620142
`,
};

/** `policy.yaml`, its translation and its change notes. */
export function policyFiles(policy: GeneratedPolicy): Record<string, string> {
  return {
    'policy.yaml': writeYaml({ id: policy.id, ...contentOf(policy, 0) }),
    'policy.en.yaml': writeYaml(contentOf(policy, 1)),
    ...Object.fromEntries(
      policy.notes.map(({ id, about, note: [ru, en] }) => [
        `changes/${id}.yaml`,
        writeYaml({ about, note: { ru, en }, materiality: 'material' }),
      ]),
    ),
  };
}

function contentOf({ title, summary, facts, sections }: GeneratedPolicy, language: 0 | 1): object {
  return {
    ...{ title: title[language], summary: summary[language] },
    facts: Object.fromEntries(
      Object.entries(facts).map(([kind, entries]) => [kind, entries.map((entry) => factOf(entry, language))]),
    ),
    sections: sections.map(({ id, heading, plain, paragraphs }) => ({
      ...{ id, heading: heading[language], plain: plain[language] },
      text: `${paragraphs.map((paragraph) => paragraph[language]).join('\n\n')}\n`,
    })),
  };
}

/** A translation gives texts only. */
function factOf(entry: Readonly<Record<string, string | boolean | Both>>, language: 0 | 1): object {
  const fields = Object.entries(entry).flatMap(([name, value]): [string, string | boolean][] => {
    if (Array.isArray(value)) return [[name, value[language] as string]];
    return language === 0 || name === 'id' ? [[name, value as string | boolean]] : [];
  });
  return Object.fromEntries(fields);
}
