import type { Candidate } from "../model/evidence.ts";
import { nameKey, plainText } from "../text/plain-text.ts";
import type { SiteNames } from "./site-names.ts";
import { firstValue, inTrust, type Choice } from "./trust.ts";

const SOURCES = [
  "layout",
  "read-copy",
  "meta:og:site_name",
  "json-ld:publisher.name",
  "json-ld:@WebSite.name",
  "json-ld:@NewsMediaOrganization.name",
  "json-ld:publisher",
  "meta:application-name",
  "meta:apple-mobile-web-app-title",
  "meta:publisher",
  "meta:dc.publisher",
  "meta:dcterms.publisher",
  "meta:prism.publicationname",
  "meta:al:ios:app_name",
];
const FURTHER = ["read-home-links", "element:title"];
const ADDRESS = /^(?:https?:\/\/|www\.)|^\S+\.(?:com|net|org|de|fr|co\.uk|it|es|at|ch|nl|pl|se|dk|no|fi|ru|jp|cn)$/iu;
const MAX_NAME = 80; // characters; longer ones are taglines

/** The outlet whose page this is, by its name; an address is one only where nothing else is said. */
export function choosePublisher(candidates: readonly Candidate[], sites: SiteNames): Choice<string | null> {
  const ordered = inTrust(candidates, SOURCES);
  const further = inTrust(candidates, FURTHER);
  const all = [...ordered, ...further];
  const name =
    firstValue(ordered, (candidate) => nameIn(candidate, false)).value === null
      ? firstValue(all, (candidate) =>
          ordered.includes(candidate) ? nameIn(candidate, false) : partOfHost(candidate, sites),
        )
      : firstValue(all, (candidate) => nameIn(candidate, false));
  return name.value === null ? firstValue(all, (candidate) => nameIn(candidate, true)) : name;
}

function nameIn({ raw, by }: Candidate, evenDomain: boolean): string | null {
  const name = plainText(raw);
  if (name === "" || name.length > MAX_NAME || name.startsWith("http") || by === "read-home-links") return null;
  return ADDRESS.test(name) && !evenDomain ? null : name;
}

const SEPARATOR = /\s[|–—·•:»«>/-]\s|\s?[|｜]\s?/u;

/** The part of a title, or the name of a link to the front page, that the host's name is made of. */
function partOfHost({ raw }: Candidate, { host }: SiteNames): string | null {
  const parts = plainText(raw).split(SEPARATOR);
  return parts.find((part) => part.length <= MAX_NAME && !ADDRESS.test(part) && isHostName(part, host)) ?? null;
}

/** `Kleine Post` of kleinepost.example; `The Daily Mirror` of dailymirror.example. */
function isHostName(part: string, host: readonly string[]): boolean {
  const key = nameKey(part);
  return host.some((label) => key === label || key === `the${label}` || `the${key}` === label);
}
