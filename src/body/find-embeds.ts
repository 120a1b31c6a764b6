import { attribute } from "../document/page-document.ts";
import type { Block } from "../model/article.ts";
import { hostLabels, resolveUrl } from "../text/resolve-url.ts";
import type { MediaItem, TextItem } from "./collect-blocks.ts";
import type { Frame } from "./open-frame.ts";

export type EmbedBlock = Extract<Block, { type: "embed" }>;

/** Who serves what pages embed, by the name in the host. */
const PROVIDERS: ReadonlyMap<string, string> = new Map([
  ...["Bluesky", "Dailymotion", "Datawrapper", "Facebook", "Flourish", "Instagram", "Pinterest", "Reddit"].map(named),
  ...["SoundCloud", "Spotify", "Telegram", "Threads", "TikTok", "Twitch", "Twitter", "Vimeo", "YouTube"].map(named),
  ...([
    ["bsky", "Bluesky"],
    ["dwcdn", "Datawrapper"],
    ["t", "Telegram"],
    ["x", "Twitter"],
    ["youtu", "YouTube"],
    ["youtube-nocookie", "YouTube"],
  ] as const),
]);

function named(name: string): readonly [string, string] {
  return [name.toLowerCase(), name];
}

/** Classes that the scripts of social networks look for on quoted posts. */
const POST_CLASS =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|reddit-card|reddit-embed|fb-post|text-post-media)/u;
const MAX_CLASS = 300; // characters
const ADDRESSES = ["src", "data-src", "data-lazy-src", "data-url"];

/** What an `iframe`, `video` or kin shows; `null` where it has no http(s) address. */
export function readEmbed({ element }: MediaItem, base: string | null): EmbedBlock | null {
  for (const name of ADDRESSES) {
    const raw = attribute(element, name);
    const url = raw === null ? null : resolveUrl(raw, base);
    if (url !== null) return { type: "embed", provider: providerOf(url), url, text: null };
  }
  return null;
}

/** Is it a post of a social network, quoted for its script to replace? */
export function isPost({ element }: Frame): boolean {
  return POST_CLASS.test((attribute(element, "class") ?? "").slice(0, MAX_CLASS));
}

/** A quoted post: its last link leads to it. */
export function readPost(items: readonly TextItem[], base: string | null): EmbedBlock | null {
  const links = items.flatMap(({ pieces }) => pieces.map((piece) => piece.style.href));
  const raw = links.filter((href) => href !== null).at(-1) ?? null;
  const url = raw === null ? null : resolveUrl(raw, base);
  if (url === null) return null;
  return { type: "embed", provider: providerOf(url), url, text: items.map((item) => item.text).join("\n") };
}

function providerOf(url: string): string | null {
  for (const label of hostLabels(url).slice(1)) {
    const provider = PROVIDERS.get(label);
    if (provider !== undefined) return provider;
  }
  return null;
}
