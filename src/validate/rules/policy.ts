import type { Rule } from '../context.ts';
import { nearest } from '../nearest.ts';
import { sectionsOf } from '../walk.ts';

/** The policy bears its folder's name. */
export const folderName: Rule = ({ id, file }, report) => {
  const stated = file.value.id;
  if (stated !== id) report('policy-id-differs', file.locate(['id']), { id: stated, folder: id });
};

/** A section says something: it has a heading, a text or sections in it. */
export const sectionsSay: Rule = ({ file }, report) => {
  for (const { section, path } of sectionsOf(file.value)) {
    const { id, heading, text, sections } = section;
    if (heading === undefined && text === undefined && sections === undefined) {
      report('section-bare', file.locate([...path, 'id']), { id });
    }
  }
};

/** What a policy or a section takes over is another policy of this folder. */
export const succeeded: Rule = ({ id, file, policies }, report) => {
  const others = [...policies].filter((policy) => policy !== id);
  const check = (succeeds: string | undefined, path: readonly (string | number)[]): void => {
    const [policy = ''] = succeeds?.split('#') ?? [];
    if (policy === '' || others.includes(policy)) return;
    report('succeeds-unknown', file.locate([...path, 'succeeds']), { policy, guess: nearest(policy, others) });
  };
  check(file.value.succeeds, []);
  for (const { section, path } of sectionsOf(file.value)) check(section.succeeds, path);
};
