/** Values without an order can only differ. */
export function none(): 'changed' {
  return 'changed';
}
