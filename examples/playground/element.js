/** An element with attributes, properties such as `hidden`, and children; text stays text. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== ""));
  return node;
}

const VOICES = 8; // colours in the style sheet

/** Gives the element its speaker's colour; beyond the last colour they begin again, which is why speakers are numbered. */
export function colour(node, speaker) {
  node.style.setProperty("--voice", `var(--voice-${speaker % VOICES})`);
  return node;
}
