// Written by `npm run generate`.
export { bannedNewsMirror } from "./banned-news-mirror.ts";
export { secretchina } from "./secretchina.ts";
