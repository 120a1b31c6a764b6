import type { Candidate } from "../model/evidence.ts";
import { plainText } from "../text/plain-text.ts";
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
const ADDRESS = /^(?:https?:\/\/|www\.)|^\S+\.(?:com|net|org|de|fr|co\.uk|it|es|at|ch|nl|pl|se|dk|no|fi|ru|jp|cn)$/iu;
const MAX_NAME = 80; // characters; longer ones are taglines

/** The outlet whose page this is, by its name; an address is none. */
export function choosePublisher(candidates: readonly Candidate[], address: string | null): Choice<string | null> {
  void address;
  const ordered = inTrust(candidates, SOURCES);
  const asName = firstValue(ordered, (candidate) => nameIn(candidate, false));
  return asName.value === null ? firstValue(ordered, (candidate) => nameIn(candidate, true)) : asName;
}

function nameIn({ raw }: Candidate, evenDomain: boolean): string | null {
  const name = plainText(raw);
  if (name === "" || name.length > MAX_NAME || name.startsWith("http")) return null;
  return ADDRESS.test(name) && !evenDomain ? null : name;
}
