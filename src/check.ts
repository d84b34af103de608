/**
 * What is wrong with a folder of policies. This page is the order of things: each line is a stage, and no stage knows of
 * another.
 */
import { checkAmendments, checkMateriality } from './check/amendments.ts';
import { checkDrafts, soundDrafts } from './check/drafts.ts';
import { checkPolicy } from './check/policies.ts';
import { readBase } from './check/proposal/base-folder.ts';
import type { Branch, Proposal } from './check/proposal/types.ts';
import { propose } from './check/proposal.ts';
import { checkReplacements } from './check/replacement.ts';
import { type Scope, scopeOf } from './check/scope.ts';
import { checkSuccession } from './check/succession.ts';
import type { Checked, World } from './check/types.ts';
import { createReport } from './findings.ts';
import { readFolder } from './read/folder.ts';
import { listed } from './read/listed.ts';
import { validateFolder } from './validate/index.ts';

export type { Branch, Proposal } from './check/proposal/types.ts';
export type { Checked, CheckedPolicy, World } from './check/types.ts';

/**
 * Reads a folder of policies and reports what is wrong with it; never throws on what the folder says.
 *
 * Every frozen file is held against its digest in the record. Of the editions in scope the words and the materiality are
 * computed anew, too.
 * @param branch what the folder is compared with, where it is a branch of something.
 */
export function check(world: World, scope: Scope, branch?: Branch): Checked & { readonly proposal?: Proposal } {
  const { files, schemas, editions } = world;
  const { report, findings } = createReport();
  const tools = { files, schemas, editions, report };
  if (listed(files, '.gazette').some(({ name }) => name === 'journal.json')) {
    report('act-unfinished', { file: '.gazette/journal.json', line: 1, column: 1 });
  }
  const { publisher, policies } = validateFolder(readFolder(files, report), schemas, report);
  if (publisher === undefined) return { policies: [], findings };
  const base = branch && readBase(branch.base, files, schemas);
  checkDrafts(policies, tools);
  const inScope = scopeOf(base === undefined ? scope : { since: base.policies }, world.now);
  const checked = policies.map((policy) => checkPolicy(policy, publisher, inScope, tools));
  checkMateriality(checked, tools);
  checkAmendments(checked, soundDrafts(policies, findings), tools);
  checkReplacements(checked, tools);
  checkSuccession(checked, tools);
  const folder = { publisher, policies: checked, findings };
  if (branch === undefined || base === undefined) return folder;
  return { ...folder, proposal: propose(world, branch, base, folder) };
}
