// Written by scripts/train-body.mjs from labelled pages: not to be edited by hand.

/** A tree: a leaf's worth, or [feature, threshold, the tree for rows below it, the tree for the others]. */
export type Tree = number | readonly [feature: string, below: number, left: Tree, right: Tree];

/** Trees whose leaves, summed onto the base, are the log odds that a block belongs to the story. */
export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Judges a block of text by the numbers of `block-features.ts`. */
export const JUDGEMENT: Forest = {
  base: -0.141,
  trees: [
    // prettier-ignore
    ["group:share", 0.207, ["inCentre", 0.5, ["group:score", 0.0639, ["window4:score", 9.9, -0.254, -0.133], ["proseAfter", 0.38, -0.039, -0.204]], ["outer:score", 0.414, ["holder:mean", 18, -0.183, 0.06], ["tag:div", 0.5, 0.148, -0.163]]], ["outer:units", 14.9, ["levels", 7.5, ["repeated", 1.5, 0.275, -0.033], ["2:linkShare", 0.346, 0.105, -0.218]], ["parent:score", 0.837, ["parent:linkShare", 0.0311, -0.259, 0.157], ["group:count", 7.4, 0.202, -0.034]]]],
    // prettier-ignore
    ["group:share", 0.207, ["inCentre", 0.5, ["score", 0.5, ["window4:score", 7.45, -0.229, -0.182], ["proseAfter", 0.38, -0.002, -0.18]], ["units", 4.39, ["outer:score", 0.414, -0.183, -0.027], ["tag:div", 0.5, 0.117, -0.141]]], ["outer:units", 14.9, ["levels", 5.5, ["endsSentence", 0.5, 0.122, 0.247], ["2:linkShare", 0.346, 0.122, -0.149]], ["outer:mean", 72.1, ["outer:mean", 45, 0.225, -0.225], ["rank", 0.588, 0.226, 0.01]]]],
    // prettier-ignore
    ["group:share", 0.0563, ["inCentre", 0.5, ["outer:score", 0.414, ["outer:linkShare", 0.0452, -0.187, -0.211], ["own:deck", 0.5, -0.158, 0.047]], ["outer:score", 0.414, ["holder:mean", 13.3, -0.16, -0.009], ["branch:caption", 0.5, 0.091, -0.231]]], ["outer:units", 9.06, ["group:share", 0.629, ["inCentre", 0.5, -0.128, 0.05], ["score", 0.5, -0.133, 0.201]], ["outer:units", 14.9, ["repeated", 1.5, 0.209, -0.071], ["outer:mean", 72.1, -0.195, 0.118]]]],
    // prettier-ignore
    ["group:share", 0.207, ["inCentre", 0.5, ["window4:score", 8.39, ["group:share", 0.00751, -0.195, -0.148], ["group:score", 0.0639, -0.145, -0.018]], ["units", 4.25, ["parent:mean", 16.6, -0.161, -0.042], ["branch:caption", 0.5, 0.081, -0.225]]], ["outer:units", 14.9, ["levels", 9.5, ["endsSentence", 0.5, 0.063, 0.197], ["group:count", 4.17, 0.178, -0.203]], ["parent:score", 0.837, ["parent:score", 0.792, 0.124, -0.199], ["rank", 0.376, 0.22, 0.017]]]],
    // prettier-ignore
    ["group:share", 0.207, ["inCentre", 0.5, ["window4:score", 8.39, ["group:share", 0.00751, -0.183, -0.133], ["proseBefore", 0.845, -0.033, -0.157]], ["holder:mean", 18, ["parent:units", 8.18, -0.122, 0.054], ["linkShare", 0.877, 0.159, -0.111]]], ["outer:units", 14.9, ["outer:blocks", 2.58, ["own:comment", 0.5, 0.068, -0.203], ["linkShare", 0.877, 0.183, -0.209]], ["outer:linkShare", 0.0287, ["outer:linkShare", 0.0165, 0.107, -0.174], ["stops", 8.5, 0.192, -0.103]]]],
    // prettier-ignore
    ["outer:score", 0.414, ["inCentre", 0.5, ["parent:linkShare", 0.0239, ["proseAfter", 0.908, -0.104, -0.175], ["group:share", 0.983, -0.178, -0.038]], ["group:share", 0.0563, ["outer:linkShare", 0.0626, -0.047, -0.15], ["units", 4.39, -0.102, 0.14]]], ["group:share", 0.207, ["tag:div", 0.5, ["proseAfter", 0.951, 0.069, -0.147], ["group:mean", 188, -0.165, 0.023]], ["outer:units", 14.9, ["repeated", 1.5, 0.161, -0.082], ["parent:score", 0.837, -0.178, 0.064]]]],
    // prettier-ignore
    ["outer:score", 0.414, ["inCentre", 0.5, ["parent:linkShare", 0.101, ["proseBefore", 0.845, -0.093, -0.166], ["group:share", 0.983, -0.171, -0.007]], ["units", 3.81, ["holder:mean", 13.3, -0.155, -0.046], ["outer:linkShare", 0.0452, 0.089, -0.094]]], ["group:share", 0.326, ["inCentre", 0.5, ["proseBefore", 0.732, -0.028, -0.153], ["caption", 0.5, 0.087, -0.198]], ["outer:units", 14.9, ["own:comment", 0.5, 0.153, -0.196], ["outer:linkShare", 0.0287, -0.113, 0.144]]]],
    // prettier-ignore
    ["outer:score", 0.414, ["inCentre", 0.5, ["parent:linkShare", 0.101, ["proseAfter", 0.908, -0.087, -0.161], ["group:score", 0.998, -0.165, -0.012]], ["tag:p", 0.5, ["holder:mean", 18, -0.117, 0.015], ["group:count", 3.91, -0.025, 0.133]]], ["group:share", 0.744, ["inCentre", 0.5, ["proseBefore", 0.732, -0.02, -0.137], ["outer:units", 14.9, 0.095, -0.143]], ["linkShare", 0.877, ["rank", 0.917, 0.16, -0.111], ["signs", 4.5, -0.233, 0.029]]]],
    // prettier-ignore
    ["group:share", 0.0563, ["inCentre", 0.5, ["window4:score", 7.45, ["-1:linkShare", 0.1, -0.135, -0.161], ["proseBefore", 0.892, -0.041, -0.15]], ["levels", 1.5, ["units", 4.39, -0.034, 0.142], ["holder:mean", 13.3, -0.095, 0.047]]], ["outer:blocks", 2.58, ["endsSentence", 0.5, ["branch:media", 0.5, -0.083, -0.231], ["branch:comment", 0.5, 0.041, -0.183]], ["outer:units", 14.9, ["endsSentence", 0.5, 0.023, 0.151], ["parent:score", 0.837, -0.172, 0.048]]]],
    // prettier-ignore
    ["outer:score", 0.414, ["inCentre", 0.5, ["parent:linkShare", 0.101, ["proseAfter", 0.908, -0.069, -0.151], ["window10:score", 6.58, -0.159, -0.137]], ["units", 3.81, ["units", 2.81, -0.16, -0.087], ["group:linkShare", 0.849, 0.041, -0.148]]], ["group:share", 0.744, ["tag:div", 0.5, ["proseBefore", 0.789, 0.073, -0.048], ["endsSentence", 0.5, -0.163, -0.049]], ["rank", 0.917, ["linkShare", 0.238, 0.148, -0.065], ["group:mean", 170, -0.429, 0.11]]]],
    // prettier-ignore
    ["group:share", 0.00751, ["1:score", 0.5, ["parent:linkShare", 0.0754, ["tag:li", 0.5, -0.095, 0.091], ["inTable", 0.5, -0.15, -0.027]], ["group:count", 2, ["levels", 1.5, 0.035, -0.138], ["units", 4.39, -0.036, 0.115]]], ["levels", 2.5, ["outer:units", 14.9, ["endsSentence", 0.5, 0.029, 0.145], ["outer:linkShare", 0.0335, -0.12, 0.133]], ["group:share", 0.629, ["repeated", 1.5, -0.015, -0.154], ["proseAfter", 0.981, 0.127, -0.139]]]],
    // prettier-ignore
    ["inCentre", 0.5, ["window10:score", 10.6, ["parent:linkShare", 0.0579, ["proseBefore", 0.789, -0.024, -0.132], ["group:share", 0.629, -0.146, -0.007]], ["branch:comment", 0.5, ["parent:mean", 115, -0.036, 0.155], ["holder:linkShare", 0.132, -0.186, -0.035]]], ["endsSentence", 0.5, ["linkShare", 0.0815, ["caption", 0.5, 0.044, -0.187], ["beforeTitle", 0.5, -0.083, -0.408]], ["outer:units", 14.9, ["repeated", 1.5, 0.129, -0.113], ["outer:linkShare", 0.0287, -0.131, 0.102]]]],
    // prettier-ignore
    ["outer:score", 0.414, ["inCentre", 0.5, ["outer:linkShare", 0.694, ["proseBefore", 0.845, -0.06, -0.14], ["outer:mean", 108, -0.148, -0.03]], ["holder:blocks", 7.12, ["group:count", 2.58, -0.118, 0.022], ["holder:linkShare", 0.0361, -0.073, -0.18]]], ["group:share", 0.744, ["tag:div", 0.5, ["branch:aside", 0.5, 0.048, -0.15], ["endsSentence", 0.5, -0.145, -0.039]], ["rank", 0.917, ["linkShare", 0.238, 0.131, -0.075], ["outer:blocks", 2.32, -0.387, 0.079]]]],
    // prettier-ignore
    ["group:share", 0.00751, ["parent:linkShare", 0.149, ["proseBefore", 0.94, ["units", 4.39, -0.082, 0.058], ["group:count", 7.4, -0.142, 0.084]], ["inTable", 0.5, ["window10:score", 6.58, -0.145, -0.118], ["units", 3.17, -0.128, 0.047]]], ["levels", 2.5, ["outer:units", 14.9, ["endsSentence", 0.5, 0.02, 0.13], ["group:count", 6.21, -0.138, 0.044]], ["repeated", 1.5, ["branch:caption", 0.5, 0.031, -0.187], ["branch:ad", 0.5, -0.14, 0.061]]]],
    // prettier-ignore
    ["inCentre", 0.5, ["window10:score", 10.6, ["-1:linkShare", 0.346, ["proseBefore", 0.789, -0.019, -0.123], ["group:share", 0.902, -0.143, 0.036]], ["branch:comment", 0.5, ["endsSentence", 0.5, -0.032, 0.133], ["parent:units", 7.02, -0.073, -0.186]]], ["endsSentence", 0.5, ["beforeTitle", 0.5, ["signs", 10.5, 0.008, -0.366], ["outer:score", 0.951, -0.102, -0.385]], ["outer:units", 14.9, ["branch:aside", 0.5, 0.112, -0.162], ["outer:linkShare", 0.0335, -0.117, 0.112]]]],
    // prettier-ignore
    ["window4:score", 7.45, ["inCentre", 0.5, ["parent:linkShare", 0.0754, ["proseBefore", 0.789, -0.026, -0.127], ["window10:score", 6.58, -0.143, -0.102]], ["units", 4.09, ["inList", 0.5, -0.124, -0.009], ["parent:units", 13.8, 0.044, -0.129]]], ["outer:blocks", 2.58, ["group:count", 3.46, ["group:linkShare", 0.0299, -0.028, -0.166], ["branch:comment", 0.5, 0.052, -0.168]], ["repeated", 1.5, ["linkShare", 0.238, 0.091, -0.068], ["group:score", 0.966, -0.043, -0.162]]]],
    // prettier-ignore
    ["group:share", 0.00751, ["parent:linkShare", 0.149, ["group:count", 2, ["1:units", 7.62, -0.122, 0.009], ["units", 4.39, -0.061, 0.059]], ["levels", 6.5, ["group:count", 6.6, -0.118, 0.014], ["inTable", 0.5, -0.14, -0.051]]], ["caption", 0.5, ["proseBefore", 0.845, ["repeated", 1.5, 0.083, -0.091], ["window4:score", 8.68, -0.109, 0.003]], ["outer:linkShare", 0.0165, ["boldShare", 0.0615, -0.151, 0.12], ["commas", 3.7, -0.227, -0.041]]]],
    // prettier-ignore
    ["window4:score", 7.45, ["inCentre", 0.5, ["2:linkShare", 1, ["proseBefore", 0.789, -0.016, -0.127], ["tag:td", 0.5, -0.134, 0.118]], ["units", 3.17, ["group:mean", 15.2, -0.137, -0.007], ["outer:blocks", 8.64, 0.032, -0.103]]], ["group:share", 0.744, ["caption", 0.5, ["branch:comment", 0.5, 0.028, -0.175], ["-3:units", 2.81, -0.01, -0.169]], ["rank", 0.917, ["score", 0.5, -0.061, 0.113], ["group:mean", 170, -0.345, 0.07]]]],
    // prettier-ignore
    ["linkShare", 0.238, ["proseBefore", 0.892, ["beforeTitle", 0.5, ["branch:caption", 0.5, 0.062, -0.157], ["parent:blocks", 3.17, -0.108, -0.295]], ["group:count", 3.91, ["group:score", 0.998, -0.137, -0.052], ["group:linkShare", 0.0443, -0.06, 0.068]]], ["outer:units", 13.5, ["score", 0.5, ["inTable", 0.5, -0.124, 0.017], ["group:count", 2.58, -0.138, 0.039]], ["rank", 0.511, ["sinceTitle", 14, -0.091, 0.126], ["window4:score", 7.45, -0.149, -0.003]]]],
    // prettier-ignore
    ["levels", 3.5, ["outer:units", 14.9, ["endsSentence", 0.5, ["linkShare", 0.0815, 0.026, -0.091], ["proseAfter", 0.86, 0.112, 0.007]], ["sinceTitle", 50, ["parent:units", 8.18, -0.072, 0.178], ["group:score", 0.992, -0.028, -0.178]]], ["outer:linkShare", 0.0626, ["levels", 8.5, ["repeated", 1.5, 0.043, -0.072], ["branch:comment", 0.5, -0.061, -0.169]], ["group:share", 0.326, ["levels", 6.5, -0.086, -0.133], ["group:count", 3.46, -0.162, 0.051]]]],
    // prettier-ignore
    ["window10:score", 8.54, ["group:share", 0.326, ["levels", 6.5, ["outer:linkShare", 0.0215, 0.011, -0.088], ["group:count", 8.08, -0.128, -0.06]], ["proseBefore", 0.845, ["outer:units", 14.9, 0.105, -0.092], ["capitalShare", 0.0517, 0.023, -0.175]]], ["group:share", 0.744, ["branch:body", 0.5, ["holder:mean", 13.3, 0.002, 0.087], ["own:aside", 0.5, -0.033, -0.279]], ["rank", 0.917, ["capitalShare", 0.0877, 0.1, -0.059], ["outer:blocks", 2.32, -0.289, 0.062]]]],
    // prettier-ignore
    ["1:linkShare", 1, ["proseBefore", 0.94, ["repeated", 1.5, ["outer:blocks", 8.64, 0.058, -0.095], ["units", 5.83, -0.044, -0.128]], ["group:count", 5.21, ["parent:score", 0.712, -0.136, -0.071], ["parent:units", 4.17, 0.448, -0.054]]], ["inCentre", 0.5, ["window10:score", 10.6, ["holder:blocks", 7.12, -0.124, -0.005], ["outer:mean", 94.4, -0.115, 0.074]], ["units", 7.4, ["holder:mean", 10.4, -0.121, 0.02], ["group:share", 0.326, -0.06, 0.107]]]],
    // prettier-ignore
    ["units", 4.58, ["sinceTitle", 5, ["tag:h2", 0.5, -0.141, ["-1:linkShare", 1, 0.014, -0.086]], ["proseBefore", 0.892, ["inList", 0.5, -0.062, 0.026], ["holder:blocks", 5.88, -0.128, 0.047]]], ["proseBefore", 0.94, ["beforeTitle", 0.5, ["caption", 0.5, 0.052, -0.145], ["group:share", 0.902, -0.129, -0.694]], ["window4:score", 8.68, ["group:share", 0.902, -0.122, 0.006], ["capitalShare", 0.0769, -0.007, -0.14]]]],
    // prettier-ignore
    ["linkShare", 0.238, ["group:share", 0.744, ["tag:li", 0.5, ["parent:mean", 115, -0.046, 0.026], ["branch:signup", 0.5, 0.105, -0.249]], ["rank", 0.88, ["outer:units", 14.9, 0.101, -0.044], ["outer:blocks", 2.32, -0.264, 0.04]]], ["outer:blocks", 6.57, ["inTable", 0.5, ["units", 6.71, -0.112, -0.028], ["parent:blocks", 2.58, 0.147, -0.044]], ["inCentre", 0.5, ["outer:mean", 116, -0.136, -0.001], ["rank", 0.511, 0.135, -0.043]]]],
    // prettier-ignore
    ["levels", 6.5, ["proseBefore", 0.789, ["beforeTitle", 0.5, ["tag:pre", 0.5, 0.053, -0.344], ["group:mean", 170, -0.169, 0.094]], ["group:count", 2.58, ["holder:score", 0.122, -0.13, 0.025], ["pieces", 1.5, 0.017, -0.079]]], ["group:share", 0.629, ["holder:linkShare", 0.0361, ["holder:blocks", 1.58, -0.083, 0.016], ["group:mean", 188, -0.13, 0.075]], ["proseAfter", 1, ["stops", 0.5, -0.05, 0.136], ["-2:units", 2.81, 0.069, -0.163]]]],
    // prettier-ignore
    ["units", 4.39, ["sinceTitle", 5, -0.138, ["proseBefore", 0.892, ["units", 2.32, -0.155, -0.029], ["holder:blocks", 5.88, -0.123, 0.072]]], ["proseAfter", 0.807, ["beforeTitle", 0.5, ["branch:caption", 0.5, 0.056, -0.139], ["window4:score", 10.4, -0.143, 0.142]], ["window4:score", 8.94, ["sinceTitle", 10, 0.137, -0.084], ["outer:units", 14.9, 0.012, -0.154]]]],
    // prettier-ignore
    ["1:linkShare", 1, ["tag:div", 0.5, ["signs", 13, ["branch:notice", 0.5, 0.033, -0.186], ["group:share", 0.326, 0.041, -0.492]], ["group:share", 0.326, ["proseAfter", 0.125, -0.027, -0.104], ["linkShare", 0.238, 0.119, -0.123]]], ["inCentre", 0.5, ["units", 4.39, ["outer:units", 13.5, -0.133, 0], ["1:units", 3.46, -0.127, -0.041]], ["group:count", 4.86, ["units", 8.68, -0.08, 0.127], ["outer:mean", 21, 0.246, 0.015]]]],
    // prettier-ignore
    ["repeated", 1.5, ["proseBefore", 0.94, ["beforeTitle", 0.5, ["outer:units", 14.9, 0.041, -0.08], ["group:mean", 170, -0.161, 0.071]], ["holder:units", 8.89, ["inCentre", 0.5, -0.113, -0.049], ["holder:mean", 11.8, 0.582, -0.033]]], ["units", 5.67, ["parent:mean", 15, ["own:dates", 0.5, -0.113, 0.14], ["-3:linkShare", 1, 0.002, -0.081]], ["branch:ad", 0.5, ["group:mean", 204, -0.114, -0.288], ["parent:units", 8.88, -0.088, 0.154]]]],
    // prettier-ignore
    ["levels", 6.5, ["group:count", 2.58, ["units", 6.71, ["parent:mean", 127, -0.095, 0.029], ["sinceTitle", 10, 0.098, -0.063]], ["tag:pre", 0.5, ["outer:units", 14.9, 0.049, -0.076], ["group:share", 0.207, 0.069, -0.446]]], ["group:share", 0.629, ["holder:linkShare", 0.0361, ["proseAfter", 0.637, -0.003, -0.087], ["group:mean", 188, -0.123, 0.081]], ["inCentre", 0.5, ["parent:score", 0.535, -0.062, 0.135], -0.188]]],
    // prettier-ignore
    ["units", 4.39, ["sinceTitle", 5, ["digitShare", 0.121, -0.136, ["3:units", 3.46, 0.07, -0.124]], ["group:share", 0.629, ["group:mean", 15.2, -0.077, -0.005], ["parent:units", 11.5, -0.104, -0.279]]], ["proseAfter", 0.807, ["branch:caption", 0.5, ["beforeTitle", 0.5, 0.047, -0.117], ["boldShare", 0.0615, -0.139, 0.17]], ["capitalShare", 0.0345, ["window4:score", 7.99, -0.067, 0.032], ["group:count", 5.21, -0.085, 0.008]]]],
    // prettier-ignore
    ["repeated", 1.5, ["rank", 0.846, ["signs", 0.5, ["linkShare", 0.0815, 0.045, -0.04], ["parent:linkShare", 0.008, -0.127, -0.024]], ["stops", 3.5, ["inCentre", 0.5, -0.094, 0.007], ["sinceTitle", 35, 0.089, -0.155]]], ["units", 5.67, ["parent:mean", 15, ["own:dates", 0.5, -0.102, 0.136], ["branch:unseen", 0.5, 0, -0.109]], ["-1:units", 6.19, ["branch:ad", 0.5, -0.154, 0.018], ["levels", 4.5, 0.017, -0.123]]]],
    // prettier-ignore
    ["beforeTitle", 0.5, ["proseBefore", 0.677, ["outer:blocks", 8.64, ["branch:caption", 0.5, 0.042, -0.127], ["parent:linkShare", 0.0375, -0.113, 0.055]], ["branch:aside", 0.5, ["-1:linkShare", 0.346, -0.001, -0.082], ["parent:units", 12.7, -0.107, -0.518]]], ["group:mean", 170, ["group:share", 0.629, ["inCentre", 0.5, -0.12, 0.085], ["units", 7.4, -0.192, -0.439]], ["parent:units", 9.37, -0.132, 0.149]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["units", 4.58, ["sinceTitle", 5, ["tag:h2", 0.5, -0.126, -0.007], ["inList", 0.5, -0.062, 0.012]], ["branch:comment", 0.5, ["branch:aside", 0.5, 0.029, -0.078], ["group:mean", 233, -0.158, 0.243]]], ["inCentre", 0.5, ["group:share", 0.475, ["parent:blocks", 5.81, -0.147, -0.028], 0.044], ["group:score", 0.79, -0.146, -0.345]]],
    // prettier-ignore
    ["repeated", 1.5, ["signs", 0.5, ["linkShare", 0.238, ["outer:blocks", 8.64, 0.035, -0.08], ["group:count", 5.91, -0.077, 0.035]], ["holder:units", 6.38, ["group:share", 0.629, -0.121, -0.014], ["branch:comment", 0.5, 0.042, -0.141]]], ["units", 5.67, ["parent:mean", 10.8, ["own:dates", 0.5, -0.114, 0.155], ["branch:unseen", 0.5, 0, -0.102]], ["-1:score", 0.5, ["sinceTitle", 50, -0.171, -0.086], ["branch:unseen", 0.5, 0.014, -0.133]]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["branch:comment", 0.5, ["units", 4.39, ["sinceTitle", 5, -0.123, -0.038], ["outer:units", 14.9, 0.024, -0.069]], ["group:mean", 233, ["branch:byline", 0.5, -0.157, 0.008], 0.213]], ["holder:score", 0.122, ["inCentre", 0.5, ["digitShare", 0.0606, -0.146, -0.026], ["group:share", 0.0283, -0.147, -0.334]], ["-2:sameTag", 0.5, 0.066, -0.079]]],
    // prettier-ignore
    ["beforeTitle", 0.5, ["proseAfter", 1, ["caption", 0.5, ["branch:comment", 0.5, 0.02, -0.134], ["group:count", 2.81, -0.085, -0.178]], ["holder:blocks", 4.81, ["sinceTitle", 14, 0.044, -0.101], ["holder:mean", 9.14, 0.379, -0.024]]], ["group:mean", 170, ["group:share", 0.629, ["inCentre", 0.5, -0.111, 0.085], ["repeated", 1.5, -0.255, -0.065]], ["parent:units", 9.37, -0.128, 0.139]]],
    // prettier-ignore
    ["group:count", 2, ["units", 6.71, ["parent:mean", 139, ["own:deck", 0.5, -0.104, -0.017], ["tag:h1", 0.5, 0.041, -0.199]], ["proseBefore", 0.307, ["tag:div", 0.5, 0.101, -0.046], ["group:share", 0.207, -0.113, 0.069]]], ["levels", 6.5, ["tag:pre", 0.5, ["rank", 0.668, 0.045, -0.018], ["group:share", 0.207, 0.065, -0.333]], ["outer:blocks", 8.07, ["levels", 8.5, 0.009, -0.068], -0.175]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["linkShare", 0.0815, ["outer:blocks", 8.64, ["outer:blocks", 2.58, -0.023, 0.036], ["parent:linkShare", 0.0375, -0.101, 0.136]], ["units", 7.61, ["group:count", 5.91, -0.075, 0.01], ["capitalShare", 0.0667, 0.083, -0.095]]], ["holder:score", 0.122, ["inCentre", 0.5, ["digitShare", 0.0606, -0.142, -0.02], ["group:share", 0.0283, -0.137, -0.286]], ["capitalShare", 0.0588, -0.078, 0.063]]],
    // prettier-ignore
    ["branch:unseen", 0.5, ["levels", 8.5, ["branch:media", 0.5, ["tag:h1", 0.5, 0.021, -0.156], ["group:share", 0.326, -0.09, 0.077]], ["group:share", 0.854, ["group:mean", 118, -0.05, -0.15], 0.134]], ["rank", 0.289, ["group:count", 7.12, ["inCentre", 0.5, -0.132, -0.309], ["group:score", 0.58, -0.041, 0.086]], ["proseBefore", 0.677, ["outer:mean", 87.2, -0.051, 0.115], ["inCentre", 0.5, -0.041, -0.242]]]],
    // prettier-ignore
    ["units", 4.09, ["units", 2.32, -0.144, ["tag:div", 0.5, ["group:share", 0.629, -0.021, -0.165], ["inTable", 0.5, -0.112, 0.087]]], ["proseBefore", 0.677, ["rank", 0.846, ["beforeTitle", 0.5, 0.036, -0.09], ["stops", 5.5, -0.029, -0.229]], ["pieces", 7.5, ["branch:aside", 0.5, -0.009, -0.101], ["group:share", 0.948, -0.219, 0.045]]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["signs", 0.5, ["1:linkShare", 1, ["parent:units", 14.6, 0.025, -0.071], ["proseBefore", 0.413, -0.004, -0.065]], ["hasYear", 0.5, ["-3:units", 3.46, 0.047, -0.067], ["boldShare", 0.0615, -0.153, 0.098]]], ["holder:score", 0.122, ["outer:blocks", 1.58, ["tag:p", 0.5, 0.035, -0.119], ["parent:blocks", 5.81, -0.167, -0.047]], ["capitalShare", 0.0588, -0.075, 0.062]]],
    // prettier-ignore
    ["branch:form", 0.5, ["beforeTitle", 0.5, ["group:count", 2.58, ["outer:linkShare", 0.0531, 0, -0.065], ["sinceTitle", 30, 0.061, -0.001]], ["group:count", 2.81, ["inCentre", 0.5, -0.088, 0.14], ["parent:units", 9.93, -0.1, -0.2]]], -0.159],
    // prettier-ignore
    ["branch:foot", 0.5, ["branch:notice", 0.5, ["branch:caption", 0.5, ["repeated", 1.5, 0.016, -0.04], ["boldShare", 0.0615, -0.116, 0.156]], ["holder:score", 0.122, ["outer:mean", 128, -0.161, -0.041], ["-3:sameTag", 0.5, 0.061, -0.071]]], ["-3:units", 2, 0.121, ["2:units", 7.12, -0.137, ["units", 7.17, -0.103, 0.048]]]],
    // prettier-ignore
    ["tag:div", 0.5, ["tag:h1", 0.5, ["proseBefore", 0.413, ["beforeTitle", 0.5, 0.043, -0.101], ["branch:aside", 0.5, 0, -0.107]], ["units", 5.39, ["levels", 4.5, -0.053, 0.092], ["commas", 1.65, -0.188, -0.018]]], ["group:share", 0.326, ["-2:units", 4.32, ["proseAfter", 0.125, -0.041, -0.126], ["pieces", 4.5, -0.015, -0.155]], ["linkShare", 0.238, ["repeated", 1.5, 0.143, -0.046], -0.128]]],
    // prettier-ignore
    ["branch:form", 0.5, ["branch:unseen", 0.5, ["levels", 12.5, ["signs", 0.5, 0.016, -0.056], ["outer:units", 5.39, -0.019, -0.142]], ["rank", 0.289, ["outer:mean", 154, -0.201, -0.019], ["proseAfter", 0.637, 0.036, -0.073]]], -0.155],
    // prettier-ignore
    ["units", 4.58, ["group:share", 0.629, ["tag:p", 0.5, ["tag:div", 0.5, -0.031, -0.094], ["group:count", 7.12, -0.021, 0.264]], ["parent:score", 0.861, ["group:linkShare", 0.0721, 0.03, -0.19], ["outer:linkShare", 0.0287, -0.079, -0.293]]], ["group:mean", 45.4, ["branch:form", 0.5, ["group:count", 2, -0.027, 0.095], -0.155], ["capitalShare", 0.0769, ["sinceTitle", 19, 0.057, -0.009], ["own:deck", 0.5, -0.071, 0.083]]]],
    // prettier-ignore
    ["branch:foot", 0.5, ["branch:comment", 0.5, ["branch:media", 0.5, ["beforeTitle", 0.5, 0.013, -0.093], ["3:sameTag", 0.5, -0.091, -0.015]], ["group:mean", 233, ["branch:byline", 0.5, -0.143, 0.051], 0.181]], ["-3:units", 2, 0.111, ["2:units", 7.12, -0.134, ["outer:units", 8.65, 0.055, -0.093]]]],
    // prettier-ignore
    ["branch:signup", 0.5, ["outer:units", 14.9, ["capitalShare", 0.0345, ["repeated", 1.5, 0.049, -0.098], ["proseAfter", 0.86, 0.004, -0.053]], ["outer:linkShare", 0.0335, ["sinceTitle", 50, 0.15, -0.132], ["outer:score", 0.831, -0.044, 0.149]]], ["parent:blocks", 1.58, ["branch:deck", 0.5, ["outer:linkShare", 0.0746, -0.112, 0.052], ["outer:mean", 101, 0.013, 0.171]], ["group:score", 0.298, -0.135, ["inCentre", 0.5, -0.154, -0.297]]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["tag:h1", 0.5, ["linkShare", 0.0815, ["sinceTitle", 19, 0.052, -0.001], ["boldShare", 0.188, -0.02, -0.157]], ["units", 5.39, ["outer:linkShare", 0.0531, 0.051, -0.079], ["window10:score", 11.1, -0.176, -0.001]]], ["tag:p", 0.5, ["outer:score", 0.928, ["digitShare", 0.0606, -0.121, -0.003], 0.099], ["rank", 0.404, -0.053, -0.183]]],
    // prettier-ignore
    ["group:count", 2, ["units", 6.94, ["-1:sameParent", 0.5, ["outer:blocks", 2, -0.026, -0.099], ["-1:units", 5.88, -0.063, 0.054]], ["proseBefore", 0.307, ["-3:units", 4.46, 0.109, -0.015], ["signs", 3.5, -0.081, 0.143]]], ["tag:pre", 0.5, ["caption", 0.5, ["outer:units", 14.9, 0.019, -0.052], ["group:count", 2.81, -0.06, -0.168]], ["group:share", 0.207, ["group:mean", 272, 0.126, -0.148], ["holder:mean", 11.8, -0.287, 0.116]]]],
    // prettier-ignore
    ["branch:form", 0.5, ["branch:share", 0.5, ["digitShare", 0.357, ["own:comment", 0.5, 0.008, -0.117], ["units", 2.81, -0.145, -0.04]], ["own:media", 0.5, ["outer:units", 11.2, -0.168, -0.029], 0.064]], -0.148],
    // prettier-ignore
    ["beforeTitle", 0.5, ["rank", 0.668, ["tag:pre", 0.5, ["repeated", 1.5, 0.026, -0.034], ["group:count", 2.58, 0.131, -0.202]], ["window10:score", 11.7, ["-1:linkShare", 0.1, 0.013, -0.066], ["own:aside", 0.5, -0.08, -0.432]]], ["group:count", 3.46, ["inCentre", 0.5, ["-3:units", 4.95, -0.107, 0.067], ["parent:linkShare", 0.0455, 0.154, 0.034]], ["repeated", 1.5, ["-1:sameParent", 0.5, -0.067, -0.204], ["group:count", 5.36, -0.113, 0.024]]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["branch:foot", 0.5, ["branch:caption", 0.5, ["digitShare", 0.357, 0.009, -0.095], ["boldShare", 0.0615, -0.102, 0.159]], ["-3:units", 2, 0.109, ["2:units", 7.12, -0.132, -0.028]]], ["tag:p", 0.5, ["outer:score", 0.928, ["group:share", 0.0563, -0.12, -0.007], 0.094], ["rank", 0.404, -0.048, -0.177]]],
    // prettier-ignore
    ["branch:form", 0.5, ["branch:unseen", 0.5, ["levels", 12.5, ["group:count", 2.58, -0.023, 0.017], ["holder:blocks", 5.88, -0.142, -0.027]], ["rank", 0.289, ["group:count", 7.12, -0.177, 0.054], ["proseAfter", 0.637, 0.035, -0.06]]], -0.145],
    // prettier-ignore
    ["tag:h2", 0.5, ["capitalShare", 0.0345, ["repeated", 1.5, ["parent:units", 14.6, 0.04, -0.074], ["group:mean", 204, -0.066, -0.247]], ["group:count", 3.91, ["sinceTitle", 19, -0.007, -0.07], ["outer:score", 0.968, 0.017, -0.082]]], ["outer:score", 0.603, ["proseBefore", 0.892, ["levels", 4.5, 0.104, 0.389], ["window4:score", 6.51, -0.082, 0.009]], ["2:units", 4.64, ["outer:mean", 116, -0.079, 0.039], ["units", 4.75, 0.016, 0.097]]]],
    // prettier-ignore
    ["units", 4.58, ["group:share", 0.629, ["units", 2.32, ["group:linkShare", 0.547, -0.145, -0.022], ["group:count", 3.91, -0.052, 0.007]], ["outer:score", 0.696, ["1:units", 4.81, -0.107, 0.091], ["outer:linkShare", 0.0393, -0.076, -0.238]]], ["group:mean", 45.4, ["branch:form", 0.5, ["branch:unseen", 0.5, 0.075, -0.108], -0.145], ["branch:aside", 0.5, ["units", 6.71, -0.04, 0.018], ["parent:units", 12.2, -0.06, -0.496]]]],
    // prettier-ignore
    ["-2:units", 4.17, ["branch:article", 0.5, ["rank", 0.917, ["tag:div", 0.5, -0.013, -0.071], ["group:count", 3.46, -0.192, -0.025]], ["2:units", 4.64, ["own:list", 0.5, 0.169, -0.094], ["outer:mean", 39, 0.087, -0.099]]], ["branch:signup", 0.5, ["linkShare", 0.0815, ["proseAfter", 0.637, 0.043, -0.006], ["boldShare", 0.188, -0.013, -0.15]], ["tag:h2", 0.5, ["sinceTitle", 10, 0.015, -0.186], 0.136]]],
    // prettier-ignore
    ["own:comment", 0.5, ["stops", 7.5, ["beforeTitle", 0.5, ["branch:caption", 0.5, 0.01, -0.088], ["parent:blocks", 3.17, -0.032, -0.147]], ["sinceTitle", 24, ["outer:score", 0.996, 0.128, -0.117], ["group:share", 0.902, -0.165, 0.034]]], ["group:mean", 233, ["branch:byline", 0.5, ["proseAfter", 0.125, -0.009, -0.144], 0.039], 0.135]],
    // prettier-ignore
    ["branch:notice", 0.5, ["tag:h1", 0.5, ["units", 4.58, ["window10:score", 10.4, -0.01, -0.068], ["group:mean", 45.4, 0.052, 0.001]], ["units", 5.39, ["-2:units", 3.91, -0.049, 0.085], ["window10:score", 11.1, -0.157, 0.009]]], ["commas", 0.483, ["rank", 0.349, ["1:units", 4.64, -0.085, 0.014], -0.162], ["outer:blocks", 1.58, 0.081, ["rank", 0.404, 0.024, -0.11]]]],
    // prettier-ignore
    ["branch:form", 0.5, ["branch:share", 0.5, ["window10:score", 12, ["group:mean", 188, -0.004, 0.035], ["rank", 0.588, 0.023, -0.13]], ["own:media", 0.5, ["holder:mean", 71.1, -0.155, 0.011], 0.068]], -0.14],
    // prettier-ignore
    ["signs", 0.5, ["branch:signup", 0.5, ["1:linkShare", 1, ["parent:units", 14.6, 0.018, -0.05], ["parent:score", 0.712, -0.005, -0.063]], ["parent:blocks", 1.58, ["commas", 1.65, -0.044, 0.127], ["capitalShare", 0.182, -0.194, -0.062]]], ["hasYear", 0.5, ["startsLower", 0.5, ["stops", 9.5, -0.008, -0.137], ["parent:mean", 103, -0.222, 0.084]], ["boldShare", 0.0615, ["hasAddress", 0.5, -0.152, -0.006], 0.091]]],
    // prettier-ignore
    ["branch:foot", 0.5, ["own:comment", 0.5, ["branch:byline", 0.5, ["beforeTitle", 0.5, 0.007, -0.073], -0.138], ["group:mean", 233, ["branch:byline", 0.5, -0.136, 0.048], 0.125]], ["-1:units", 2, 0.1, ["2:units", 7.12, -0.123, ["group:count", 4.17, 0.048, -0.101]]]],
    // prettier-ignore
    ["own:aside", 0.5, ["branch:related", 0.5, ["units", 3.17, ["own:title", 0.5, -0.082, 0.11], ["stops", 5.5, 0.013, -0.05]], ["branch:article", 0.5, ["proseBefore", 0.0628, 0.034, -0.156], ["2:linkShare", 1, -0.086, 0.14]]], ["startsQuote", 0.5, ["group:count", 2.81, ["own:body", 0.5, -0.018, -0.221], ["parent:mean", 284, 0.041, -0.089]], ["own:body", 0.5, -0.098, -0.373]]],
    // prettier-ignore
    ["linkShare", 0.0815, ["tag:li", 0.5, ["sinceTitle", 35, ["group:share", 0.326, -0.009, 0.063], ["stops", 5.5, -0.004, -0.103]], ["branch:signup", 0.5, ["holder:blocks", 1.58, -0.12, 0.075], -0.2]], ["own:related", 0.5, ["boldShare", 0.188, ["group:count", 2.58, -0.068, 0.007], ["units", 5.67, 0.031, -0.206]], ["tag:h3", 0.5, ["group:count", 4.7, -0.177, -0.005], ["capitalShare", 0.1, 0.137, -0.075]]]],
    // prettier-ignore
    ["branch:form", 0.5, ["proseAfter", 1, ["outer:score", 0.795, ["group:mean", 15.2, -0.034, 0.036], ["parent:mean", 115, -0.037, 0.012]], ["-2:linkShare", 0.0193, ["group:count", 7.4, -0.021, 0.242], ["parent:score", 1, -0.084, -0.196]]], -0.137],
    // prettier-ignore
    ["branch:notice", 0.5, ["tag:h1", 0.5, ["own:comment", 0.5, ["branch:byline", 0.5, 0.006, -0.132], ["group:mean", 233, -0.122, 0.133]], ["parent:units", 5.93, ["rank", 0.459, -0.036, 0.104], ["units", 5.39, -0.038, -0.151]]], ["outer:score", 0.928, ["rank", 0.459, ["2:units", 5.91, -0.087, 0.068], -0.162], ["tag:p", 0.5, 0.102, -0.087]]],
    // prettier-ignore
    ["endsColon", 0.5, ["tag:h2", 0.5, ["units", 6.71, ["group:score", 0.888, -0.005, -0.074], ["outer:linkShare", 0.0335, -0.017, 0.034]], ["outer:score", 0.414, ["proseBefore", 0.892, 0.202, -0.054], ["2:units", 4.64, -0.046, 0.058]]], ["3:linkShare", 1, ["holder:units", 6.38, ["group:count", 6.6, 0.128, -0.006], ["units", 4.39, -0.106, 0.051]], ["group:linkShare", 0.107, ["capitalShare", 0.0264, 0.057, -0.142], 0.094]]],
    // prettier-ignore
    ["units", 2.32, ["group:linkShare", 0.547, ["capitalShare", 0.353, -0.144, -0.026], -0.01], ["branch:body", 0.5, ["rank", 0.846, ["linkShare", 0.0815, 0.026, -0.022], ["units", 8.68, -0.007, -0.163]], ["own:aside", 0.5, ["own:list", 0.5, 0, -0.085], ["parent:mean", 216, -0.033, -0.311]]]],
    // prettier-ignore
    ["branch:share", 0.5, ["own:media", 0.5, ["beforeTitle", 0.5, ["tag:pre", 0.5, 0.007, -0.097], ["group:count", 3.46, 0.008, -0.122]], ["parent:blocks", 2.58, ["group:count", 2.58, -0.046, -0.147], ["outer:linkShare", 0.0393, 0.12, -0.039]]], ["own:media", 0.5, ["outer:units", 11.2, ["2:units", 7.91, -0.162, -0.028], ["inQuote", 0.5, -0.094, 0.096]], 0.065]],
    // prettier-ignore
    ["branch:foot", 0.5, ["branch:notice", 0.5, ["outer:score", 0.795, ["branch:unseen", 0.5, 0.025, -0.073], ["startsLower", 0.5, -0.004, -0.131]], ["outer:score", 0.928, ["rank", 0.349, -0.025, -0.16], ["tag:p", 0.5, 0.097, -0.08]]], ["-3:units", 2, ["commas", 0.699, 0.011, 0.127], ["parent:mean", 164, ["own:deck", 0.5, -0.125, -0.014], ["outer:units", 8.65, 0.083, -0.088]]]],
    // prettier-ignore
    ["branch:form", 0.5, ["tag:h1", 0.5, ["units", 4.58, ["capitalShare", 0.16, -0.043, 0.011], ["group:mean", 45.4, 0.049, 0]], ["parent:units", 5.93, ["-3:linkShare", 0.393, -0.07, 0.056], ["units", 5.39, -0.032, -0.138]]], ["parent:score", 0.885, -0.138, -0.025]],
    // prettier-ignore
    ["digitShare", 0.357, ["capitalShare", 0.0164, ["repeated", 1.5, ["outer:blocks", 8.64, 0.057, -0.073], ["levels", 1.5, -0.311, -0.041]], ["outer:score", 0.951, ["branch:unseen", 0.5, 0.008, -0.067], ["group:count", 7.4, -0.025, -0.176]]], ["units", 2.81, ["-1:units", 5.43, -0.137, -0.008], ["holder:blocks", 3.7, ["hasYear", 0.5, -0.031, -0.134], ["holder:blocks", 7.12, 0.231, -0.082]]]],
    // prettier-ignore
    ["branch:comment", 0.5, ["branch:byline", 0.5, ["capitalShare", 0.0345, ["repeated", 1.5, 0.029, -0.07], ["group:mean", 45.4, 0.014, -0.021]], ["group:mean", 38.7, ["sinceTitle", 14, -0.118, 0.035], -0.149]], ["group:mean", 233, ["branch:byline", 0.5, ["holder:linkShare", 0.0361, -0.047, -0.136], 0.043], 0.143]],
    // prettier-ignore
    ["branch:related", 0.5, ["-2:units", 4.09, ["holder:mean", 5.45, ["parent:blocks", 2.58, -0.056, -0.008], ["group:mean", 15.2, -0.032, 0.05]], ["branch:signup", 0.5, ["signs", 0.5, 0.016, -0.036], ["outer:linkShare", 0.117, -0.161, 0.022]]], ["proseBefore", 0.0628, ["sinceTitle", 47, ["-1:units", 3.91, -0.123, 0.071], 0.232], ["branch:article", 0.5, ["inQuote", 0.5, -0.149, 0.094], ["2:linkShare", 0.0878, -0.102, 0.066]]]],
    // prettier-ignore
    ["own:aside", 0.5, ["group:mean", 188, ["units", 8.68, ["holder:units", 11.5, 0.003, -0.081], ["group:linkShare", 0.0443, -0.046, -0.198]], ["parent:blocks", 7.1, ["units", 6.71, -0.114, 0.054], ["group:mean", 272, 0.079, -0.135]]], ["startsQuote", 0.5, ["capitalShare", 0.0303, ["-1:units", 3.91, -0.083, 0.078], ["holder:mean", 22, -0.067, 0.12]], ["parent:mean", 216, -0.012, -0.258]]],
    // prettier-ignore
    ["branch:share", 0.5, ["own:media", 0.5, ["parent:blocks", 1.58, ["group:count", 7.12, 0.021, 0.206], ["branch:signup", 0.5, -0.001, -0.159]], ["sinceTitle", 14, ["inCentre", 0.5, -0.07, 0.094], ["levels", 2.5, -0.028, -0.142]]], ["outer:blocks", 2.81, ["rank", 0.753, -0.156, -0.022], ["outer:mean", 128, ["group:count", 2.81, -0.124, -0.015], ["outer:mean", 166, 0.175, -0.014]]]],
    // prettier-ignore
    ["branch:foot", 0.5, ["branch:notice", 0.5, ["endsColon", 0.5, ["own:aside", 0.5, 0.003, -0.045], ["3:linkShare", 1, 0.092, -0.057]], ["outer:score", 0.928, ["rank", 0.349, -0.019, -0.155], ["tag:p", 0.5, 0.093, -0.076]]], ["parent:mean", 164, ["outer:blocks", 2, ["2:units", 5.67, -0.086, 0.053], ["levels", 8.5, -0.135, -0.021]], ["outer:units", 8.65, 0.144, -0.083]]],
    // prettier-ignore
    ["branch:form", 0.5, ["1:linkShare", 1, ["branch:caption", 0.5, ["beforeTitle", 0.5, 0.01, -0.08], ["boldShare", 0.0615, -0.087, 0.176]], ["holder:mean", 10.4, ["pieces", 1.5, -0.018, -0.113], ["parent:blocks", 1.58, 0.127, -0.012]]], ["-1:linkShare", 0.346, -0.134, -0.023]],
    // prettier-ignore
    ["levels", 13.5, ["units", 2.32, ["proseAfter", 0.908, ["capitalShare", 0.353, -0.139, -0.027], -0.014], ["proseAfter", 0.807, ["units", 6.94, -0.003, 0.026], ["parent:blocks", 1.58, 0.037, -0.029]]], ["branch:article", 0.5, ["own:nav", 0.5, ["holder:blocks", 5.88, -0.139, -0.026], -0.022], ["branch:aside", 0.5, ["branch:list", 0.5, -0.046, 0.162], -0.1]]],
    // prettier-ignore
    ["branch:byline", 0.5, ["own:comment", 0.5, ["tag:h1", 0.5, ["branch:unseen", 0.5, 0.006, -0.035], ["parent:units", 5.93, 0.011, -0.113]], ["group:share", 0.629, ["capitalShare", 0.0588, -0.137, -0.029], 0.101]], ["group:count", 2.58, -0.135, ["group:linkShare", 0.000757, 0.098, -0.086]]],
  ],
};
