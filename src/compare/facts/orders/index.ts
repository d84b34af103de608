import type { Order } from '../../../model.ts';
import { date } from './date.ts';
import { none } from './none.ts';
import { number } from './number.ts';
import { period } from './period.ts';
import { set } from './set.ts';

/**
 * One comparison per order: the event that leads from one value to another that is written differently; empty where
 * both say the same.
 */
export const orders: Readonly<Record<Order, (from: unknown, to: unknown) => string>> = {
  period,
  number,
  date,
  set,
  none,
};
