/** Sizes and crops in a file's name: `-600x400`, `_1200`, `@2x`, `-scaled`. */
const SIZE =
  /(?:[-_.](?:\d{2,4}x\d{0,4}|x\d{2,4}|[wh]?\d{3,4}w?|scaled|thumb|thumbnail|small|medium|large|full|original))+$|@\dx$/iu;
const EXTENSION = /\.(?:jpe?g|png|webp|gif|avif)$/iu;
const MIN_STEM = 6; // characters; shorter names (image, photo1) are shared by many pictures

/** What the sizes and crops of one picture share: its file's name without size, or the whole address where that says too little. */
export function imageKey(url: string): string {
  const path = url.replace(/[?#].*$/su, "").slice(-500);
  const file = path.slice(path.lastIndexOf("/") + 1);
  const stem = file.replace(EXTENSION, "").replace(SIZE, "").toLowerCase();
  return stem.length >= MIN_STEM ? stem : path;
}
