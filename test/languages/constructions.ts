const INNER = /\[(S|E|Q|I|M)\d ([^[\]]*)\]/gu; // “[S1 Ana Ruiz]”; what holds further marks comes later
const CUE = /\[V ([^[\]]*)\]/gu; // “[V said]”
const KEPT = /(‹[^›]*›|\{[^}]*\})|[^‹{]+/gu; // “‹S› {said}” in “the dam, ‹S› {said}, held”
const MAX_DEPTH = 4; // marks within marks

/** A marked sentence with only its shape left: who and what stand where, by which reporting words. */
export function constructionOf(line: string): string {
  let shape = line.replace(INNER, "‹$1›").replace(CUE, "{$1}");
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    shape = shape.replace(INNER, (_, label: string, inside: string) => {
      return `‹${label} ${inside.replace(KEPT, (_all, kept: string | undefined) => kept ?? "…")}›`;
    });
  }
  return shape;
}

/** Constructions that occur more often than so many times. */
export function overused(lines: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(constructionOf(line), (counts.get(constructionOf(line)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > most).map(([shape, count]) => `${count} × ${shape}`);
}
