/** A thread that does one share of the work; see `index.ts`. */
import { workerData } from 'node:worker_threads';
import { prepareShare } from '../pipeline/prepare.ts';
import { type Share, worldAt } from './index.ts';

const { share, shares, ...place } = workerData as Share;
await prepareShare(worldAt(place), share, shares);
