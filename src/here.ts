/** Where the person who calls Gazette stands, and which folder of policies is meant from there. */
import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The folder that relative paths are meant from. npm runs a package's script in the package's own folder and says in
 * `INIT_CWD` where it was called, and in `npm_package_json` for which package. Whatever a script starts inherits both, so
 * that they count only in that folder and for that package.
 * @param project the folder of the package that is running.
 */
export function calledFrom(project: string, working: string, environment: NodeJS.ProcessEnv): string {
  const { INIT_CWD: initial, npm_package_json: file } = environment;
  const isOurs = file !== undefined && isSame(dirname(file), project) && isSame(working, project);
  return initial !== undefined && isOurs ? initial : working;
}

/**
 * The folder of policies that is meant.
 * @param named what the call itself names; else the variable GAZETTE_POLICIES does, and an empty one says nothing.
 */
export function policiesFolder(here: string, environment: NodeJS.ProcessEnv, named?: string): string {
  return resolve(here, named ?? (environment['GAZETTE_POLICIES'] || 'policies'));
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}
