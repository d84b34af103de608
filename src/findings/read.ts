/** Wordings of the read stage: files that cannot be opened, and YAML that cannot be trusted. */
import { fileWordings } from './read-files.ts';
import { guardWordings } from './read-guards.ts';
import { yamlWordings } from './read-yaml.ts';

export const readWordings = { ...fileWordings, ...guardWordings, ...yamlWordings };
