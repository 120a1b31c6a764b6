const MAX_SHOWN = 200; // characters of a value in a message

/** Where an article differs from what was expected of it: only keys that are expected are compared, lists as a whole. */
export function differences(expected: unknown, actual: unknown, path: string = "article"): readonly string[] {
  if (isRecord(expected) && isRecord(actual)) {
    return Object.entries(expected).flatMap(([key, value]) => differences(value, actual[key], `${path}.${key}`));
  }
  if (Array.isArray(expected) && Array.isArray(actual)) return listDifferences(expected, actual, path);
  return Object.is(expected, actual) ? [] : [`${path} is ${show(actual)}, expected ${show(expected)}`];
}

/** The first item that differs; the rest mostly follow from it. */
function listDifferences(expected: readonly unknown[], actual: readonly unknown[], path: string): readonly string[] {
  for (let i = 0; i < Math.max(expected.length, actual.length); i++) {
    const found = differences(expected[i], actual[i], `${path}[${i}]`);
    if (found.length > 0) return found;
  }
  return [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
