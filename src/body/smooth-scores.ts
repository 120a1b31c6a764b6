import { at } from "./frame-totals.ts";

const SWITCH = 0.2; // log odds that it costs to go from in to out or back
const LEAST = 1e-6; // a score nearer to 0 or 1 is taken as this near

/** Scores from 0 to 1 once the blocks before and after have spoken: a block between two kept ones is likelier in. */
export function smoothScores(scores: ArrayLike<number>): Float64Array {
  const odds = new Float64Array(scores.length);
  for (let i = 0; i < odds.length; i++) odds[i] = oddsOf(scores[i] ?? 0);
  const before = new Float64Array(odds.length); // what the blocks before each one speak for "in"
  for (let i = 1; i < odds.length; i++) before[i] = carry(at(odds, i - 1) + at(before, i - 1));
  const smooth = new Float64Array(odds.length);
  let carried = 0;
  for (let i = odds.length - 1; i >= 0; i--) {
    const behind = at(odds, i) + carried;
    smooth[i] = 1 / (1 + Math.exp(-behind - at(before, i)));
    carried = carry(behind);
  }
  return smooth;
}

const oddsOf = (score: number): number => Math.log(Math.max(score, LEAST) / Math.max(1 - score, LEAST));

/** What one block tells the next: no more than a change from in to out costs (Viterbi over two states, both ways). */
const carry = (odds: number): number => Math.max(-SWITCH, Math.min(SWITCH, odds));
