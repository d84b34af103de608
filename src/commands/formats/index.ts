import type { Finding } from '../../findings.ts';
import type { Context, Format } from '../context.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** One writer per format of findings. */
export const formats: Readonly<Partial<Record<Format, (findings: readonly Finding[], context: Context) => string>>> = {
  text,
  json,
  github,
  sarif,
};
