/** An invented news page: what stands in its head, above its story and below it. */
interface Parts {
  readonly lang?: string;
  readonly title?: string;
  readonly head?: string;
  readonly top?: string;
  readonly foot?: string;
}

const STORY = [
  "The ferry to the northern islands will not sail before Thursday, the harbour office said, because the ramp at the old quay gave way during the night.",
  "About two hundred passengers were told to come back in the morning, and most of them found a bed in the town, where the school opened its gym.",
  "Engineers will look at the ramp when the tide is out, and the office will say by noon whether a smaller boat can take over for the rest of the week.",
];

export const HEADLINE = "Ferry to the northern islands stays in port until Thursday";

export function newsPage({
  lang = "en",
  title = HEADLINE,
  head = "",
  top = `<h1>${HEADLINE}</h1>`,
  foot = "",
}: Parts): string {
  const story = STORY.map((text) => `<p>${text}</p>`).join("\n");
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><article>${top}\n${story}\n${foot}</article></body></html>`;
}

export const jsonLd = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...value })}</script>`;
