/** Is a common ideograph there: no mark, bracket, digit or letter, so that nothing else need be asked? */
export function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}
