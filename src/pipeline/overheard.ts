import type { Report } from '../findings.ts';

/** A report that passes everything on and remembers whether there was anything. */
export function overheard(report: Report): { readonly report: Report; readonly heard: () => boolean } {
  let heard = false;
  const passing: Report = (code, place, ...data) => {
    heard = true;
    report(code, place, ...data);
  };
  return { report: passing, heard: () => heard };
}
