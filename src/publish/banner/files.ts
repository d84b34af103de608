import { sha256 } from '../../digest.ts';
import banners from './released.json' with { type: 'json' };

/** A script of the banner by the name that it is published under. */
export interface BannerFile {
  readonly name: string;
  readonly text: string;
}

/** The banner as it is now: the newest of those that were released, of which none may change or go. */
export const banner = banners.at(-1) ?? '';

/** All scripts to publish: the present banner, and every one by its content, because pages may demand exactly that. */
export function bannerFiles(): BannerFile[] {
  const fixed = banners.map((text) => ({ name: `banner-${fingerprintOf(text)}.js`, text }));
  return [{ name: 'banner.js', text: banner }, ...fixed];
}

/** Sixteen hexadecimal digits that name a script by its content. */
export function fingerprintOf(text: string): string {
  return hexOf(text).slice(0, 16);
}

/** The value of an `integrity` attribute (Subresource Integrity). */
export function integrityOf(text: string): string {
  const bytes = hexOf(text).match(/../g) ?? [];
  return `sha256-${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}`;
}

function hexOf(text: string): string {
  return sha256(text).slice('sha256:'.length);
}
