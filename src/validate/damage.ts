import type { Report } from '../findings.ts';

/** Of what Gazette wrote itself: nobody mends it by hand, so only that it is damaged is told, and where that begins. */
export function tellDamage(file: string, report: Report): Report {
  let told = false;
  return (_code, place, ..._data) => {
    if (!told) report('frozen-damaged', place, { file });
    told = true;
  };
}
