import { createHash } from 'node:crypto';
import type { Digest } from './model.ts';

/** SHA-256 of bytes, or of a text's UTF-8. */
export function sha256(content: string | Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
