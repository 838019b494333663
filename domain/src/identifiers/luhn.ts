/** The check digit that makes `digits` followed by it pass the Luhn test (mod 10). */
export function luhnDigit(digits: string): number {
  return (10 - (luhnSum(`${digits}0`) % 10)) % 10;
}

export function passesLuhn(digits: string): boolean {
  return /^\d{2,}$/.test(digits) && luhnSum(digits) % 10 === 0;
}

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, position) => sum + weigh(Number(digit), position), 0);
}

function weigh(digit: number, position: number): number {
  if (position % 2 === 0) return digit;
  return digit < 5 ? digit * 2 : digit * 2 - 9;
}
