/**
 * Redlines between hast trees: what changed, shown in one tree that holds both. `accept` makes the new tree of it and
 * `reject` the old one. It runs in Node and in the browser, and depends on nothing outside this folder.
 *
 * `redline` works in phases, in the order of `redline.ts`:
 *
 * 1. Narrowing (`narrow.ts`). Nodes that are the same at the start and at the end of the two trees are left out; where one
 *    container alone differs then, it is gone into likewise. All that is left out is shared with the new tree.
 *
 * 2. Outlining (`outline.ts`). What is left is seen as two trees of blocks (`types.ts`): containers, tables and rows, and
 *    in them leaves that hold words. Stretches of nodes that surely stand in both (`stretches.ts`) become one block each,
 *    known to be matched. An `id` that seems to have been handed on to another text is no key (`keys.ts`).
 *    An interner (`interner.ts`) numbers words, wordings and whole blocks, so that to compare them is to compare numbers.
 *
 * 3. Matching blocks (`plan.ts`), from the outside in. Of two containers that are the same, the leaves, rows, tables and
 *    keyed containers in them are aligned (`align.ts`): first those that are the same at both ends, then, as in a patience
 *    diff, those whose key, content or wording occurs once on each side, then those that are alike in the words that they
 *    share, rare ones counting more (`alike.ts`, `likeness.ts`). Of candidates that cross, the heaviest chain that does
 *    not is taken (`chain.ts`). Leaves that were cut in two or joined are found (`splits.ts`), cells are matched by
 *    columns (`cells.ts`), and the other containers by the matched blocks in them (`pairing.ts`).
 *
 * 4. Matching words (`alignment.ts`), within phase 3: the tokens (`tokens.ts`) of matched leaves are aligned so that what
 *    is kept stands in readable runs, since each run costs something (`kept-tokens.ts`); changes then slide to the edges
 *    of clauses (`clauses.ts`). Where too little is kept, the text was rewritten, and the leaves are no match after all,
 *    unless they bear the same key or are alone in the same cell or keyed container.
 *
 * 5. Moves. Blocks that only one side has are matched across the whole tree (`moves.ts`), then long runs of changed words
 *    (`runs.ts`). Both ends of a move bear its number.
 *
 * 6. Building (`build.ts`). The new tree is written in order, with what was deleted put where it stood (`placing.ts`).
 *    Aligned words are cut into pieces (`pieces.ts`), for each of which its inline elements are found (`nesting.ts`), those
 *    that hold the same words on both sides shown as one (`element-pairs.ts`). What a reader is not shown but `reject`
 *    needs, such as an old tag or where an old block stood (`old-path.ts`), is kept in `data-was` (`marks.ts`).
 */
export { accept } from './accept.ts';
export { isInline } from './elements.ts';
export { type Folding, fold } from './fold.ts';
export { type LinkChange, linkChange } from './links.ts';
export { mapChildren, normalise } from './normalise.ts';
export { redline } from './redline.ts';
export { reject } from './reject.ts';
