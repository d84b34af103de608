import type { Finding } from '../../findings.ts';
import type { EditionSource } from '../../model.ts';

/** Whether a finding is of a file that an act on a policy builds on; one that freezes the working text builds on all. */
export function concerns({ place: { file } }: Finding, policy: string, freezes: boolean): boolean {
  if (file === policy) return true;
  if (freezes) return file.startsWith(`${policy}/`) || /^publisher(\.[a-z]+)?\.yaml$/.test(file);
  return file === `${policy}/record.yaml` || `${file}/`.startsWith(`${policy}/editions/`);
}

/** A policy, as far as it says on which files its texts depend. */
interface Dependent {
  readonly id: string;
  readonly draft?: EditionSource;
}

/**
 * Errors in files that an act builds on: it is not begun before they are mended. Among them are those of a policy that
 * this one takes over, since its editions are compared with that one's.
 */
export function obstacles(findings: readonly Finding[], { id, draft }: Dependent, freezes: boolean): Finding[] {
  const { succeeds } = draft ?? {};
  return findings.filter(
    (finding) =>
      finding.severity === 'error' &&
      (concerns(finding, id, freezes) || (succeeds !== undefined && concerns(finding, succeeds, false))),
  );
}

/** Of the same, errors that keep texts from being read as they were written. */
export function damage(findings: readonly Finding[], policy: Dependent, freezes: boolean): Finding[] {
  return obstacles(findings, policy, freezes).filter(isDamage);
}

/** Whether an error is in what is written: not in what it amounts to, nor in how it is shown. */
export function isDamage({ code }: Finding): boolean {
  return !code.startsWith('amendment-') && code !== 'edition-text-changed';
}
