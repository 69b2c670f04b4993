/** A gain or loss in RMB with its sign, a true minus included: the sign carries the direction, colour only repeats it. */
export function signedMoney(rmb: number, money: (rmb: number) => string): string {
  const whole = Math.round(rmb);
  const sign = whole > 0 ? '+' : whole < 0 ? '−' : '';
  return sign + money(Math.abs(whole));
}
