/** How one number became another. */
export function number(from: unknown, to: unknown): 'increased' | 'decreased' | 'changed' {
  const [before, after] = [Number(from), Number(to)];
  if (after > before) return 'increased';
  return after < before ? 'decreased' : 'changed';
}
