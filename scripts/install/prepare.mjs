/** Looks closely at what is installed, mends it, and says on stderr, in plain words, what it does. */
import { takeTurn } from './lock.mjs';
import { adviseNode, findNode } from './node.mjs';
import { installEverything } from './npm.mjs';
import { forgiveAbsent, markUnfinished, whatIsMissing } from './packages.mjs';
import { isEnough } from './version.mjs';

/**
 * Installs what is missing, and finds the Node to go on with.
 * @param {string} root the checkout
 * @returns {Promise<string | undefined>} path of that Node; undefined where there is none or the packages are not all
 *   there, and what to do has been said
 */
export async function prepare(root) {
  const reason = whatIsMissing(root);
  if (!reason && isEnough(process.versions.node)) return process.execPath;
  if (reason && !(await installOnce(root, reason))) return undefined;
  const node = findNode(root);
  if (node && isEnough(node.version)) return node.path;
  say(adviseNode(node?.version));
  return undefined;
}

/** Installs, or waits for another process that does; says whether everything is there now. */
async function installOnce(root, reason) {
  let turn;
  try {
    turn = await takeTurn(root, (holder) => say(`Process ${holder ?? '(unknown)'} is installing packages; waiting.`));
    if (turn.waited && !whatIsMissing(root)) return true;
    return await install(root, whatIsMissing(root) ?? reason, turn.name);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(error.code)) throw error;
    say(`Packages must be installed, because ${reason}, but the folder cannot be written: ${error.message}.
Make ${root} writable (or make room on the disk) and repeat the command, or copy a checkout that has everything.`);
    return false;
  } finally {
    turn?.release();
  }
}

async function install(root, reason, onStart) {
  say(`Installing packages, because ${reason}. This takes a minute or two and about 600 MB.`);
  markUnfinished(root);
  const { code, unreachable } = await installEverything(root, onStart);
  if (code !== 0) {
    say(`The packages could not be installed: npm ended with code ${code}.\n${advise(code, unreachable)}`);
    return false;
  }
  forgiveAbsent(root);
  const left = whatIsMissing(root);
  if (left) {
    say(`npm reports success, but ${left}. Delete node_modules and repeat the command.`);
    return false;
  }
  say('The packages are installed.');
  return true;
}

function advise(code, unreachable) {
  if (code > 128) return 'It was stopped. Repeat the command when you are ready: it starts afresh.';
  if (code === 127) return 'npm was not found. It comes with Node: https://nodejs.org/en/download.';
  if (!unreachable) return 'What npm says above tells why. When that is mended, repeat the command.';
  return `The package registry cannot be reached. See that there is a network, and that these name the right hosts:
  npm config get registry
  npm config get proxy
Where a proxy signs with its own certificate, NODE_EXTRA_CA_CERTS=FILE makes npm trust it. Then repeat the command.
Without any network, copy node_modules from a machine of the same kind.`;
}

function say(text) {
  process.stderr.write(`gazette: ${text}\n`);
}
