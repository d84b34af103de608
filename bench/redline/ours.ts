/**
 * Gazette's redline in the form in which the libraries are measured.
 */
import type { Root } from 'hast';
import { redline } from '../../src/compare/redline/index.ts';
import { toHtml } from '../../test/html.ts';
import type { Peer } from './peers.ts';
import { type Reading, streamOf } from './stream.ts';

/** Reads `data-change`; what a moved text lost on its way stands at its old place too and is read there. */
export const readMarks: Reading = (_tag, properties, state) => {
  switch (properties['dataChange']) {
    case 'word':
      return 'skip';
    case 'inserted':
    case 'moved-to':
      return properties['dataChange'];
    case 'deleted':
      return state === 'moved-to' ? 'skip' : 'deleted';
    case 'moved-from':
      return state === 'moved-to' ? 'skip' : 'moved-from';
    default:
      return state;
  }
};

export const ours: Peer = {
  name: 'gazette',
  html: true,
  prepare:
    ({ before, after }) =>
    () =>
      redline(before, after),
  read: (output) => streamOf(output as Root, readMarks),
  tree: (output) => ({ tree: output as Root, html: toHtml(output as Root), reading: readMarks }),
};
