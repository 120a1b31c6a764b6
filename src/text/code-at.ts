const { charCodeAt } = String.prototype;

/**
 * The UTF-16 code unit at an index; NaN behind the end. The method is looked up once: engines know a dozen kinds of strings,
 * and a loop that meets many of them looks it up for each character.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);
