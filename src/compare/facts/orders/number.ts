/** How one number became another, or one sum of money: sums in two currencies have no direction. */
export function number(from: unknown, to: unknown): 'increased' | 'decreased' | 'changed' {
  const [[before, currency], [after, other]] = [parts(from), parts(to)];
  if (currency !== other) return 'changed';
  if (after > before) return 'increased';
  return after < before ? 'decreased' : 'changed';
}

function parts(value: unknown): readonly [amount: number, currency: string | undefined] {
  const [amount, currency] = String(value).split(' ');
  return [Number(amount), currency];
}
