// What was found, and where on the page: speakers, fields with their evidence, issues, the JSON.
import { colour, element } from "./element.js";

/** @returns {Node[]} */
export function speakersView({ speakers }) {
  if (speakers.length === 0) return [element("p", {}, "Nobody is quoted.")];
  return [
    element(
      "ul",
      { class: "speakers" },
      ...speakers.map((speaker, index) => element("li", {}, speakerView(speaker, index))),
    ),
  ];
}

function speakerView({ name, latinName, kind, role, affiliation, expert, quotes }, index) {
  const count = `${quotes.length} ${quotes.length === 1 ? "quote" : "quotes"}`;
  const who = [role, affiliation, kind !== "person" && kind, count].filter(Boolean).join(" · ");
  const button = element(
    "button",
    { type: "button", "data-only": index, "aria-pressed": "false" },
    element("span", { class: "number" }, String(index + 1)),
    element("span", { class: "name" }, latinName ? `${name} (${latinName})` : name),
    expert ? element("span", { class: "badge" }, "expert") : "",
    element("span", { class: "who" }, who),
  );
  return colour(button, index);
}

/** @returns {Node[]} */
export function fieldsView(article) {
  const list = element("dl");
  for (const [field, evidence] of Object.entries(article.evidence)) {
    list.append(element("dt", {}, field), element("dd", {}, ...fieldView(valueOf(field, article), evidence)));
  }
  return [list];
}

function valueOf(field, article) {
  const value = field in article ? article[field] : article.source[field];
  if (Array.isArray(value)) return value.map((item) => item.name ?? item).join(", ");
  return value?.iso ?? value?.url ?? value?.text ?? value ?? "";
}

function fieldView(value, [winner, ...others]) {
  const shown =
    value === "" ? element("span", { class: "none" }, "not found") : element("span", { class: "value" }, String(value));
  if (!winner) return [shown];
  const more = element(
    "details",
    {},
    element("summary", {}, `${others.length} more on the page`),
    ...others.map(evidenceView),
  );
  return [shown, evidenceView(winner), ...(others.length > 0 ? [more] : [])];
}

function evidenceView({ by, origin, raw, certainty }) {
  const { from, ...place } = origin;
  const where =
    from === "text"
      ? `paragraph ${place.span.paragraph}`
      : Object.values(place)
          .filter((part) => typeof part === "string")
          .join(" @ ");
  return element(
    "div",
    { class: "where" },
    `${certainty} in ${from} `,
    element("code", {}, where),
    ` by ${by}: “${raw.slice(0, 160)}”`,
  );
}

/** @returns {Node[]} */
export function issuesView({ issues, access }) {
  const lines = issues.map(({ code, message }) => [code, message]);
  if (access.truncated) lines.push(["truncated", "The body stops before the story does."]);
  if (lines.length === 0) return [element("p", {}, "Nothing looks wrong.")];
  return [
    element("dl", {}, ...lines.flatMap(([code, message]) => [element("dt", {}, code), element("dd", {}, message)])),
  ];
}

/** @returns {Node[]} */
export function jsonView(article) {
  return [
    element("button", { type: "button", id: "copy" }, "Copy the JSON"),
    element("pre", { tabindex: 0 }, JSON.stringify(article, null, 2)),
  ];
}
