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
  base: -0.138,
  trees: [
    // prettier-ignore
    ["group:share", 0.207, ["inCentre", 0.5, ["group:score", 0.0639, ["window4:score", 10, -0.254, -0.122], ["proseAfter", 0.38, -0.04, -0.205]], ["outer:score", 0.38, ["holder:mean", 18, -0.184, 0.055], ["tag:div", 0.5, 0.148, -0.163]]], ["outer:units", 14.9, ["levels", 7.5, ["repeated", 1.5, 0.275, -0.033], ["2:linkShare", 0.1, 0.104, -0.214]], ["parent:score", 0.837, ["parent:linkShare", 0.0298, -0.259, 0.157], ["group:count", 7.4, 0.201, -0.035]]]],
    // prettier-ignore
    ["group:share", 0.207, ["inCentre", 0.5, ["score", 0.5, ["window4:score", 7.43, -0.229, -0.183], ["proseAfter", 0.38, -0.002, -0.181]], ["units", 4.17, ["outer:score", 0.38, -0.189, -0.04], ["tag:div", 0.5, 0.111, -0.142]]], ["outer:units", 14.9, ["levels", 5.5, ["endsSentence", 0.5, 0.123, 0.246], ["2:linkShare", 0.434, 0.117, -0.148]], ["outer:mean", 71.4, ["outer:mean", 44.3, 0.225, -0.225], ["rank", 0.589, 0.226, 0.01]]]],
    // prettier-ignore
    ["group:share", 0.0546, ["inCentre", 0.5, ["outer:score", 0.38, ["outer:linkShare", 0.0451, -0.187, -0.211], ["own:deck", 0.5, -0.159, 0.039]], ["outer:score", 0.38, ["holder:mean", 13.4, -0.16, -0.015], ["branch:caption", 0.5, 0.091, -0.23]]], ["outer:units", 9.03, ["group:share", 0.629, ["inCentre", 0.5, -0.128, 0.048], ["score", 0.5, -0.135, 0.2]], ["outer:units", 14.9, ["repeated", 1.5, 0.208, -0.078], ["outer:mean", 71.4, -0.195, 0.118]]]],
    // prettier-ignore
    ["group:share", 0.207, ["inCentre", 0.5, ["window4:score", 8.38, ["group:share", 0.00751, -0.195, -0.148], ["group:score", 0.0639, -0.145, -0.018]], ["units", 4.39, ["parent:mean", 16.3, -0.162, -0.043], ["branch:caption", 0.5, 0.083, -0.224]]], ["outer:units", 14.9, ["levels", 9.5, ["endsSentence", 0.5, 0.064, 0.197], ["group:count", 4.17, 0.178, -0.205]], ["parent:score", 0.837, ["parent:score", 0.787, 0.124, -0.2], ["rank", 0.377, 0.22, 0.017]]]],
    // prettier-ignore
    ["group:share", 0.207, ["inCentre", 0.5, ["window4:score", 8.38, ["group:share", 0.00751, -0.183, -0.134], ["proseBefore", 0.847, -0.033, -0.157]], ["holder:mean", 18, ["parent:units", 8.13, -0.123, 0.054], ["linkShare", 1, 0.158, -0.115]]], ["outer:units", 14.9, ["outer:blocks", 2.58, ["own:comment", 0.5, 0.068, -0.205], ["linkShare", 0.875, 0.183, -0.207]], ["outer:linkShare", 0.0283, ["outer:linkShare", 0.00865, 0.103, -0.173], ["stops", 8.5, 0.192, -0.104]]]],
    // prettier-ignore
    ["outer:score", 0.38, ["inCentre", 0.5, ["parent:linkShare", 0.0217, ["proseAfter", 0.909, -0.103, -0.175], ["group:score", 0.998, -0.178, -0.053]], ["group:share", 0.0546, ["outer:linkShare", 0.0626, -0.049, -0.151], ["units", 4.39, -0.104, 0.136]]], ["group:share", 0.207, ["tag:div", 0.5, ["proseAfter", 0.909, 0.075, -0.118], ["group:mean", 202, -0.164, 0.022]], ["outer:units", 14.9, ["repeated", 1.5, 0.161, -0.082], ["parent:score", 0.837, -0.178, 0.064]]]],
    // prettier-ignore
    ["outer:score", 0.38, ["inCentre", 0.5, ["parent:linkShare", 0.0217, ["proseAfter", 0.909, -0.094, -0.167], ["group:share", 0.983, -0.17, -0.02]], ["tag:p", 0.5, ["holder:mean", 18, -0.125, 0.006], ["group:count", 4, -0.031, 0.129]]], ["group:share", 0.738, ["inCentre", 0.5, ["proseBefore", 0.734, -0.023, -0.147], ["outer:units", 14.9, 0.104, -0.143]], ["rank", 0.918, ["linkShare", 0.875, 0.168, -0.192], ["group:mean", 187, -0.401, 0.116]]]],
    // prettier-ignore
    ["outer:score", 0.38, ["inCentre", 0.5, ["parent:linkShare", 0.0217, ["proseAfter", 0.909, -0.085, -0.16], ["score", 0.5, -0.164, -0.058]], ["units", 3.81, ["own:tags", 0.5, -0.141, 0.117], ["outer:linkShare", 0.0451, 0.09, -0.091]]], ["group:share", 0.326, ["tag:div", 0.5, ["outer:units", 9.41, -0.055, 0.08], ["endsSentence", 0.5, -0.172, -0.068]], ["outer:units", 14.9, ["own:comment", 0.5, 0.145, -0.194], ["group:score", 0.992, 0.132, -0.116]]]],
    // prettier-ignore
    ["group:share", 0.0546, ["inCentre", 0.5, ["window4:score", 7.43, ["-1:linkShare", 0.0813, -0.135, -0.161], ["proseBefore", 0.896, -0.042, -0.152]], ["levels", 1.5, ["units", 4.52, -0.019, 0.149], ["holder:mean", 13.4, -0.092, 0.048]]], ["outer:blocks", 2.58, ["endsSentence", 0.5, ["branch:media", 0.5, -0.082, -0.232], ["branch:comment", 0.5, 0.041, -0.183]], ["outer:units", 14.9, ["endsSentence", 0.5, 0.021, 0.151], ["outer:linkShare", 0.0283, -0.123, 0.139]]]],
    // prettier-ignore
    ["outer:score", 0.38, ["inCentre", 0.5, ["parent:linkShare", 0.0217, ["proseAfter", 0.909, -0.068, -0.149], ["window10:score", 6.54, -0.159, -0.136]], ["units", 3.81, ["units", 2.81, -0.159, -0.085], ["group:linkShare", 0.849, 0.036, -0.148]]], ["group:share", 0.738, ["inCentre", 0.5, ["proseBefore", 0.734, -0.014, -0.132], ["caption", 0.5, 0.074, -0.196]], ["rank", 0.918, ["linkShare", 0.229, 0.148, -0.059], ["group:mean", 187, -0.345, 0.089]]]],
    // prettier-ignore
    ["group:share", 0.00751, ["1:score", 0.5, ["parent:linkShare", 0.0719, ["tag:li", 0.5, -0.096, 0.092], ["inTable", 0.5, -0.15, -0.025]], ["group:count", 2, ["levels", 1.5, 0.035, -0.137], ["units", 4.52, -0.029, 0.121]]], ["repeated", 1.5, ["group:share", 0.738, ["caption", 0.5, 0.054, -0.183], ["score", 0.5, -0.04, 0.141]], ["branch:ad", 0.5, ["outer:units", 13.9, -0.154, -0.007], ["outer:units", 11.1, -0.132, 0.181]]]],
    // prettier-ignore
    ["inCentre", 0.5, ["window10:score", 10.6, ["-1:linkShare", 0.29, ["proseBefore", 0.792, -0.031, -0.137], ["group:share", 0.899, -0.15, 0.035]], ["branch:comment", 0.5, ["parent:mean", 115, -0.036, 0.154], ["holder:units", 7.36, -0.042, -0.189]]], ["endsSentence", 0.5, ["linkShare", 0.0853, ["caption", 0.5, 0.04, -0.176], ["beforeTitle", 0.5, -0.081, -0.403]], ["outer:units", 14.9, ["branch:aside", 0.5, 0.129, -0.152], ["outer:linkShare", 0.0283, -0.147, 0.1]]]],
    // prettier-ignore
    ["outer:score", 0.38, ["inCentre", 0.5, ["outer:linkShare", 0.677, ["proseAfter", 0.861, -0.058, -0.141], ["boldShare", 0.0556, -0.148, -0.023]], ["holder:blocks", 7.11, ["group:count", 2.58, -0.117, 0.019], ["holder:mean", 9.17, -0.079, -0.183]]], ["group:share", 0.738, ["tag:div", 0.5, ["proseBefore", 0.792, 0.06, -0.055], ["endsSentence", 0.5, -0.143, -0.044]], ["rank", 0.918, ["linkShare", 0.229, 0.131, -0.061], ["outer:blocks", 2.32, -0.347, 0.062]]]],
    // prettier-ignore
    ["window4:score", 7.43, ["inCentre", 0.5, ["parent:linkShare", 0.0719, ["proseBefore", 0.792, -0.027, -0.135], ["group:share", 0.983, -0.142, 0.018]], ["units", 4.17, ["inList", 0.5, -0.126, -0.012], ["outer:units", 14.9, 0.05, -0.159]]], ["endsSentence", 0.5, ["linkShare", 0.0853, ["caption", 0.5, 0.034, -0.17], ["outer:units", 13.5, -0.142, 0.055]], ["outer:units", 14.9, ["repeated", 1.5, 0.109, -0.127], ["outer:linkShare", 0.033, -0.12, 0.111]]]],
    // prettier-ignore
    ["inCentre", 0.5, ["window10:score", 10.6, ["-1:linkShare", 0.29, ["proseBefore", 0.792, -0.023, -0.122], ["group:share", 0.899, -0.141, 0.032]], ["branch:comment", 0.5, ["parent:mean", 103, -0.035, 0.127], ["parent:units", 7, -0.074, -0.191]]], ["parent:mean", 69.2, ["holder:mean", 13.4, ["group:share", 0.738, -0.076, 0.095], ["group:count", 4.39, -0.034, 0.118]], ["endsSentence", 0.5, ["signs", 39.5, 0.011, -0.602], ["branch:aside", 0.5, 0.112, -0.153]]]],
    // prettier-ignore
    ["outer:score", 0.38, ["inCentre", 0.5, ["outer:linkShare", 0.677, ["proseAfter", 0.861, -0.041, -0.129], ["outer:mean", 108, -0.141, 0.011]], ["holder:blocks", 7.11, ["group:linkShare", 0.849, 0.019, -0.104], ["capitalShare", 0.133, -0.16, -0.025]]], ["group:share", 0.738, ["tag:li", 0.5, ["parent:mean", 115, -0.046, 0.037], ["branch:signup", 0.5, 0.111, -0.25]], ["rank", 0.918, ["linkShare", 0.229, 0.117, -0.063], ["outer:blocks", 2.32, -0.315, 0.042]]]],
    // prettier-ignore
    ["parent:linkShare", 0.142, ["levels", 2.5, ["outer:units", 14.9, ["units", 4.52, -0.053, 0.106], ["sinceTitle", 50, 0.17, -0.111]], ["repeated", 1.5, ["proseAfter", 0.953, 0.026, -0.108], ["group:mean", 44.6, -0.078, -0.16]]], ["endsSentence", 0.5, ["outer:score", 0.968, ["inCentre", 0.5, -0.134, -0.059], ["stops", 0.5, -0.009, -0.328]], ["group:share", 0.326, ["proseBefore", 0.734, -0.026, -0.146], ["capitalShare", 0.0769, 0.121, -0.032]]]],
    // prettier-ignore
    ["parent:linkShare", 0.142, ["proseBefore", 0.896, ["repeated", 1.5, ["branch:caption", 0.5, 0.072, -0.161], ["capitalShare", 0.0882, -0.117, -0.026]], ["group:count", 2.58, ["capitalShare", 0.0108, -0.03, -0.145], ["inCentre", 0.5, -0.099, -0.015]]], ["group:share", 0.00751, ["window10:score", 6.54, ["tag:td", 0.5, -0.136, 0.062], ["group:count", 6.6, -0.105, 0.225]], ["beforeTitle", 0.5, ["levels", 3.5, 0.068, -0.074], ["own:related", 0.5, -0.144, -0.288]]]],
    // prettier-ignore
    ["linkShare", 0.229, ["levels", 2.5, ["outer:units", 14.9, ["signs", 10.5, 0.091, -0.352], ["sinceTitle", 50, 0.159, -0.103]], ["group:share", 0.629, ["tag:li", 0.5, -0.055, 0.067], ["beforeTitle", 0.5, 0.105, -0.522]]], ["inCentre", 0.5, ["window10:score", 6.54, ["tag:td", 0.5, -0.139, -0.009], ["boldShare", 0.0556, -0.099, 0.117]], ["group:count", 5.21, ["score", 0.5, -0.128, -0.006], ["group:linkShare", 0.518, -0.024, 0.107]]]],
    // prettier-ignore
    ["1:linkShare", 1, ["proseBefore", 0.942, ["units", 4.52, ["sinceTitle", 5, -0.145, -0.046], ["branch:caption", 0.5, 0.062, -0.151]], ["group:count", 7.4, ["window4:score", 8.67, -0.134, -0.063], ["proseBefore", 1, -0.093, 0.734]]], ["inCentre", 0.5, ["window10:score", 10.6, ["holder:blocks", 7.11, -0.13, -0.027], ["group:mean", 202, -0.077, 0.148]], ["units", 7.39, ["holder:mean", 10.5, -0.123, 0.003], ["group:share", 0.326, -0.057, 0.111]]]],
    // prettier-ignore
    ["levels", 6.5, ["proseBefore", 0.847, ["beforeTitle", 0.5, ["branch:media", 0.5, 0.067, -0.102], ["group:mean", 187, -0.176, 0.078]], ["group:count", 2.58, ["holder:units", 8.9, -0.132, 0.024], ["capitalShare", 0.0303, 0.029, -0.073]]], ["group:share", 0.629, ["outer:linkShare", 0.0533, ["branch:comment", 0.5, -0.031, -0.171], ["group:share", 0.326, -0.13, -0.024]], ["proseAfter", 1, ["stops", 0.5, -0.037, 0.146], ["-2:units", 2.81, 0.046, -0.177]]]],
    // prettier-ignore
    ["linkShare", 0.229, ["group:share", 0.738, ["branch:body", 0.5, ["outer:units", 14.9, 0.036, -0.112], ["branch:aside", 0.5, -0.031, -0.16]], ["rank", 0.918, ["outer:units", 14.9, 0.104, -0.04], ["group:mean", 187, -0.32, 0.015]]], ["window10:score", 6.54, ["inCentre", 0.5, ["tag:td", 0.5, -0.133, 0.009], ["rank", 0.348, 0.093, -0.101]], ["group:count", 2.58, ["holder:blocks", 4.81, -0.144, 0.088], ["units", 6.48, -0.049, 0.052]]]],
    // prettier-ignore
    ["units", 4.52, ["inCentre", 0.5, ["parent:linkShare", 0.0559, ["group:count", 7.4, -0.097, 0.22], ["group:score", 0.79, -0.133, -0.046]], ["inList", 0.5, ["-2:sameTag", 0.5, -0.035, -0.117], ["group:mean", 15, -0.112, 0.081]]], ["proseBefore", 0.847, ["beforeTitle", 0.5, ["branch:comment", 0.5, 0.058, -0.165], ["window4:score", 10.4, -0.155, 0.136]], ["window4:score", 8.67, ["proseAfter", 0.981, -0.061, -0.13], ["pieces", 1.5, 0.028, -0.089]]]],
    // prettier-ignore
    ["1:linkShare", 1, ["repeated", 1.5, ["rank", 0.846, ["tag:pre", 0.5, 0.047, -0.328], ["stops", 4.5, -0.048, -0.172]], ["units", 5.64, ["units", 4.17, -0.074, 0.013], ["branch:ad", 0.5, -0.148, 0.075]]], ["inCentre", 0.5, ["window10:score", 10.6, ["-3:score", 0.5, -0.119, -0.033], ["outer:mean", 94, -0.102, 0.07]], ["units", 7.39, ["group:count", 4.86, -0.103, 0.015], ["group:count", 3.32, -0.045, 0.108]]]],
    // prettier-ignore
    ["beforeTitle", 0.5, ["proseBefore", 0.942, ["caption", 0.5, ["outer:blocks", 8.64, 0.04, -0.088], ["2:linkShare", 1, -0.151, 0.023]], ["holder:units", 8.9, ["parent:linkShare", 0.0559, -0.082, -0.127], ["holder:mean", 9.17, 0.594, -0.054]]], ["group:mean", 187, ["group:share", 0.629, ["inCentre", 0.5, -0.136, 0.031], ["units", 7.39, -0.227, -0.567]], ["parent:units", 9.29, -0.143, 0.145]]],
    // prettier-ignore
    ["units", 4.39, ["sinceTitle", 5, -0.138, ["proseBefore", 0.896, ["units", 2.32, -0.154, -0.033], ["holder:blocks", 5.86, -0.124, 0.063]]], ["proseBefore", 0.792, ["beforeTitle", 0.5, ["signs", 0.5, 0.056, -0.076], ["group:mean", 187, -0.149, 0.023]], ["group:count", 2.58, ["branch:list", 0.5, -0.126, -0.043], ["inCentre", 0.5, -0.076, 0.006]]]],
    // prettier-ignore
    ["levels", 6.5, ["group:count", 2.58, ["units", 6.71, ["parent:mean", 139, -0.096, 0.024], ["sinceTitle", 10, 0.096, -0.055]], ["outer:units", 14.9, ["tag:pre", 0.5, 0.052, -0.306], ["outer:linkShare", 0.033, -0.124, 0.061]]], ["group:share", 0.629, ["holder:linkShare", 0.037, ["window10:score", 10.2, -0.075, 0.02], ["group:mean", 187, -0.127, 0.095]], ["proseAfter", 1, ["stops", 0.5, -0.033, 0.135], ["-2:units", 3.17, 0.031, -0.165]]]],
    // prettier-ignore
    ["linkShare", 0.229, ["repeated", 1.5, ["rank", 0.846, ["group:share", 0.629, 0.01, 0.082], ["stops", 5.5, -0.04, -0.18]], ["units", 5.64, ["parent:mean", 8.69, -0.107, -0.011], ["branch:ad", 0.5, -0.151, 0.047]]], ["holder:mean", 18, ["tag:h3", 0.5, ["tag:h2", 0.5, -0.109, 0.023], ["group:mean", 44.6, 0.125, -0.106]], ["group:count", 6.6, ["holder:linkShare", 0.631, 0.005, -0.089], ["levels", 6.5, 0.141, -0.074]]]],
    // prettier-ignore
    ["beforeTitle", 0.5, ["proseAfter", 0.807, ["branch:caption", 0.5, ["outer:blocks", 8.64, 0.045, -0.08], ["boldShare", 0.0556, -0.145, 0.149]], ["capitalShare", 0.0345, ["window4:score", 8.67, -0.061, 0.04], ["group:count", 5.21, -0.089, -0.021]]], ["group:mean", 187, ["group:share", 0.629, ["inCentre", 0.5, -0.128, 0.049], ["repeated", 1.5, -0.286, -0.064]], ["parent:units", 9.29, -0.14, 0.132]]],
    // prettier-ignore
    ["units", 4.39, ["sinceTitle", 5, -0.132, ["group:share", 0.629, ["tag:p", 0.5, -0.062, 0.06], ["parent:units", 11.4, -0.091, -0.282]]], ["branch:notice", 0.5, ["branch:comment", 0.5, ["branch:aside", 0.5, 0.031, -0.077], ["group:mean", 232, -0.161, 0.263]], ["inCentre", 0.5, ["group:share", 0.475, -0.15, 0.051], ["group:score", 0.79, -0.15, -0.387]]]],
    // prettier-ignore
    ["repeated", 1.5, ["linkShare", 0.0853, ["outer:units", 14.9, ["group:share", 0.629, 0.009, 0.085], ["stops", 3.5, 0.028, -0.141]], ["units", 7.6, ["group:count", 5.55, -0.091, 0.005], ["capitalShare", 0.0678, 0.083, -0.102]]], ["units", 5.81, ["parent:mean", 16.3, ["own:dates", 0.5, -0.098, 0.151], ["branch:unseen", 0.5, 0, -0.111]], ["-1:score", 0.5, ["branch:ad", 0.5, -0.165, 0.011], ["levels", 4.5, 0.023, -0.125]]]],
    // prettier-ignore
    ["beforeTitle", 0.5, ["proseAfter", 0.807, ["branch:caption", 0.5, ["branch:comment", 0.5, 0.036, -0.151], ["boldShare", 0.0556, -0.137, 0.132]], ["proseAfter", 1, ["capitalShare", 0.0345, 0.016, -0.049], ["holder:blocks", 4.81, -0.099, 0.08]]], ["window4:score", 10.4, ["window10:score", 10.7, ["proseBefore", 0.11, -0.125, 0.009], ["outer:units", 9.41, 0.024, -0.245]], 0.108]],
    // prettier-ignore
    ["units", 4.17, ["sinceTitle", 5, -0.13, ["inList", 0.5, ["2:sameTag", 0.5, -0.039, -0.108], ["tag:p", 0.5, -0.037, 0.234]]], ["branch:notice", 0.5, ["signs", 0.5, ["outer:units", 14.9, 0.03, -0.071], ["signs", 39.5, -0.059, -0.295]], ["inCentre", 0.5, ["group:share", 0.475, -0.145, 0.046], ["outer:units", 9.41, -0.152, -0.333]]]],
    // prettier-ignore
    ["levels", 6.5, ["group:count", 2, ["group:mean", 85.6, ["1:units", 8.55, -0.103, 0.041], ["proseBefore", 0.307, 0.06, -0.078]], ["tag:pre", 0.5, ["outer:units", 14.9, 0.037, -0.062], ["group:share", 0.207, 0.092, -0.368]]], ["holder:linkShare", 0.037, ["branch:signup", 0.5, ["tag:li", 0.5, -0.034, 0.111], ["holder:units", 7.36, -0.153, -0.303]], ["group:mean", 187, ["group:linkShare", 0.0443, -0.144, -0.074], ["holder:linkShare", 0.139, 0.195, -0.085]]]],
    // prettier-ignore
    ["beforeTitle", 0.5, ["proseBefore", 0.678, ["branch:caption", 0.5, ["units", 4.52, -0.035, 0.044], ["boldShare", 0.0556, -0.13, 0.101]], ["-1:linkShare", 0.29, ["branch:aside", 0.5, -0.003, -0.12], ["group:count", 3.7, -0.13, -0.038]]], ["group:mean", 187, ["parent:units", 9.85, ["inCentre", 0.5, -0.11, 0.092], ["3:units", 7.34, -0.209, 0.004]], ["parent:units", 9.29, -0.131, 0.121]]],
    // prettier-ignore
    ["repeated", 1.5, ["rank", 0.669, ["endsSentence", 0.5, ["sinceTitle", 5, -0.101, 0.01], ["own:comment", 0.5, 0.059, -0.153]], ["window10:score", 11.7, ["-1:linkShare", 0.29, 0.009, -0.088], ["own:aside", 0.5, -0.079, -0.486]]], ["units", 5.81, ["branch:unseen", 0.5, ["holder:blocks", 3.17, 0.006, -0.076], ["tag:h4", 0.5, -0.121, 0.104]], ["-1:score", 0.5, ["sinceTitle", 50, -0.186, -0.092], ["branch:unseen", 0.5, 0.007, -0.137]]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["tag:div", 0.5, ["1:linkShare", 1, ["tag:h1", 0.5, 0.025, -0.162], ["proseBefore", 0.414, 0.005, -0.075]], ["group:share", 0.326, ["proseAfter", 0.124, -0.023, -0.09], ["repeated", 1.5, 0.13, -0.05]]], ["holder:score", 0.0914, ["inCentre", 0.5, ["parent:units", 10.6, -0.145, 0.003], ["group:share", 0.0283, -0.142, -0.305]], ["capitalShare", 0.0526, -0.089, 0.071]]],
    // prettier-ignore
    ["linkShare", 0.0853, ["signs", 0.5, ["branch:unseen", 0.5, ["outer:blocks", 8.64, 0.033, -0.077], ["rank", 0.29, -0.195, -0.028]], ["parent:linkShare", 0.00752, ["parent:units", 9.85, -0.059, -0.201], ["rank", 0.697, 0.036, -0.118]]], ["own:related", 0.5, ["units", 6.71, ["outer:mean", 94, -0.035, -0.138], ["outer:units", 7.76, -0.137, 0.034]], ["own:header", 0.5, ["group:mean", 21.5, -0.012, -0.187], 0.106]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["beforeTitle", 0.5, ["proseAfter", 1, ["caption", 0.5, 0.017, -0.116], ["group:count", 7.4, -0.078, 0.157]], ["group:score", 1, ["window10:score", 10.7, -0.098, -0.213], ["3:linkShare", 0.4, 0.119, -0.122]]], ["holder:score", 0.0914, ["outer:blocks", 1.58, ["tag:p", 0.5, 0.026, -0.121], ["inCentre", 0.5, -0.145, -0.221]], ["capitalShare", 0.0526, -0.083, 0.065]]],
    // prettier-ignore
    ["units", 4.17, ["units", 2.32, -0.143, ["tag:div", 0.5, ["group:share", 0.629, -0.018, -0.172], ["inTable", 0.5, -0.11, 0.095]]], ["outer:blocks", 2.58, ["levels", 1.5, ["rank", 0.881, 0.005, -0.361], ["own:body", 0.5, 0.007, -0.075]], ["outer:units", 14.9, ["repeated", 1.5, 0.041, -0.053], ["outer:linkShare", 0.033, -0.104, 0.099]]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["branch:comment", 0.5, ["linkShare", 0.0853, ["branch:form", 0.5, 0.019, -0.161], ["boldShare", 0.179, -0.026, -0.148]], ["group:mean", 232, ["branch:byline", 0.5, -0.151, 0.03], 0.233]], ["holder:score", 0.0914, ["outer:blocks", 1.58, ["tag:p", 0.5, 0.026, -0.115], ["parent:blocks", 5.75, -0.167, -0.05]], ["-3:sameTag", 0.5, 0.061, -0.071]]],
    // prettier-ignore
    ["beforeTitle", 0.5, ["proseBefore", 0.678, ["rank", 0.846, ["tag:h1", 0.5, 0.028, -0.138], ["sinceTitle", 30, 0.089, -0.155]], ["branch:aside", 0.5, ["branch:unseen", 0.5, -0.008, -0.117], ["startsQuote", 0.5, -0.078, -0.346]]], ["parent:blocks", 3.17, ["inCentre", 0.5, ["-3:units", 4.95, -0.111, -0.003], ["group:share", 0.0283, -0.057, 0.152]], ["group:mean", 169, ["stops", 3.5, -0.135, -0.286], 0.017]]],
    // prettier-ignore
    ["branch:form", 0.5, ["branch:foot", 0.5, ["branch:caption", 0.5, ["beforeTitle", 0.5, 0.012, -0.099], ["boldShare", 0.0556, -0.115, 0.137]], ["-3:units", 2, 0.131, ["2:units", 7.34, -0.136, -0.026]]], -0.156],
    // prettier-ignore
    ["branch:notice", 0.5, ["branch:comment", 0.5, ["units", 4.52, ["inList", 0.5, -0.058, 0.006], ["stops", 7.5, 0.019, -0.091]], ["group:mean", 232, ["branch:byline", 0.5, -0.148, 0.029], 0.205]], ["holder:score", 0.0914, ["outer:mean", 127, ["rank", 0.458, -0.089, -0.171], ["tag:p", 0.5, 0.062, -0.094]], ["-2:sameTag", 0.5, 0.056, -0.07]]],
    // prettier-ignore
    ["branch:unseen", 0.5, ["levels", 8.5, ["group:count", 2, ["units", 7.39, -0.06, 0.027], ["tag:pre", 0.5, 0.023, -0.173]], ["outer:mean", 71.4, ["proseAfter", 0.64, 0.01, -0.122], ["group:share", 0.851, -0.145, 0.114]]], ["rank", 0.29, ["outer:mean", 152, ["inCentre", 0.5, -0.126, -0.29], ["group:score", 0.978, -0.094, 0.09]], ["proseAfter", 0.64, ["outer:mean", 94, -0.043, 0.145], ["outer:blocks", 6.32, -0.029, -0.218]]]],
    // prettier-ignore
    ["branch:form", 0.5, ["signs", 0.5, ["linkShare", 0.0853, ["parent:units", 14.6, 0.023, -0.06], ["boldShare", 0.179, -0.023, -0.147]], ["signs", 39.5, ["hasYear", 0.5, -0.03, -0.129], -0.209]], -0.153],
    // prettier-ignore
    ["tag:div", 0.5, ["proseBefore", 0.414, ["units", 6.94, ["sinceTitle", 5, -0.071, 0.019], ["repeated", 1.5, 0.079, -0.148]], ["branch:aside", 0.5, ["parent:units", 14.6, 0.005, -0.09], ["parent:units", 12.7, -0.072, -0.528]]], ["group:share", 0.326, ["-2:units", 4.32, ["proseAfter", 0.124, -0.039, -0.123], ["pieces", 4.5, -0.014, -0.152]], ["linkShare", 0.229, ["repeated", 1.5, 0.145, -0.025], -0.087]]],
    // prettier-ignore
    ["branch:foot", 0.5, ["branch:notice", 0.5, ["branch:caption", 0.5, ["branch:comment", 0.5, 0.01, -0.112], ["boldShare", 0.0556, -0.109, 0.131]], ["outer:score", 0.928, ["rank", 0.348, -0.063, -0.171], ["tag:p", 0.5, 0.097, -0.111]]], ["-3:units", 2, 0.117, ["2:units", 7.34, -0.132, ["units", 7.39, -0.096, 0.06]]]],
    // prettier-ignore
    ["tag:h2", 0.5, ["branch:signup", 0.5, ["units", 3.17, ["branch:article", 0.5, -0.091, 0.068], ["capitalShare", 0.0345, 0.024, -0.014]], ["parent:score", 1, ["group:score", 0.261, -0.137, -0.23], ["commas", 1.22, -0.096, 0.145]]], ["outer:score", 0.597, ["proseBefore", 0.896, ["levels", 4.5, 0.116, 0.377], ["window4:score", 6.49, -0.092, -0.002]], ["2:units", 4.64, ["outer:mean", 116, -0.059, 0.045], ["units", 4.52, 0.013, 0.1]]]],
    // prettier-ignore
    ["branch:form", 0.5, ["branch:unseen", 0.5, ["levels", 12.5, ["tag:h1", 0.5, 0.011, -0.13], ["holder:blocks", 5.86, -0.145, -0.033]], ["rank", 0.29, ["group:count", 7.12, -0.175, 0.064], ["proseAfter", 0.64, 0.036, -0.07]]], -0.149],
    // prettier-ignore
    ["branch:share", 0.5, ["proseAfter", 0.807, ["-2:units", 4.17, ["rank", 0.918, -0.015, -0.232], ["signs", 0.5, 0.032, -0.055]], ["holder:blocks", 1.58, ["sinceTitle", 14, 0.067, -0.048], ["branch:foot", 0.5, 0.041, -0.123]]], ["own:media", 0.5, ["holder:mean", 72, ["outer:blocks", 4.46, -0.168, -0.07], 0.015], 0.058]],
    // prettier-ignore
    ["beforeTitle", 0.5, ["caption", 0.5, ["sinceTitle", 19, ["units", 6.71, -0.024, 0.085], ["stops", 4.5, 0.004, -0.078]], ["group:count", 2.81, ["2:linkShare", 1, -0.066, 0.168], -0.176]], ["parent:blocks", 3.17, ["window10:score", 9.02, ["2:sameParent", 0.5, -0.118, 0.019], ["group:linkShare", 0.0557, 0.14, -0.079]], ["commas", 1.67, ["group:mean", 169, -0.164, 0.006], ["rank", 0.0412, -0.091, 0.09]]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["own:aside", 0.5, ["digitShare", 0.348, ["stops", 7.5, 0.011, -0.075], ["units", 2.81, -0.139, -0.037]], ["startsQuote", 0.5, ["group:count", 2.81, -0.103, 0.008], ["own:body", 0.5, -0.089, -0.398]]], ["outer:blocks", 1.58, ["tag:p", 0.5, 0.077, -0.096], ["rank", 0.458, ["parent:units", 8.13, -0.089, 0.04], -0.162]]],
    // prettier-ignore
    ["branch:form", 0.5, ["1:linkShare", 1, ["parent:units", 14.6, ["branch:signup", 0.5, 0.015, -0.134], ["group:score", 0.992, 0.036, -0.124]], ["holder:mean", 10.5, ["pieces", 1.5, -0.029, -0.128], ["parent:blocks", 1.58, 0.119, -0.018]]], -0.146],
    // prettier-ignore
    ["repeated", 1.5, ["capitalShare", 0.0345, ["outer:blocks", 8.64, ["branch:comment", 0.5, 0.046, -0.127], ["outer:score", 0.831, -0.122, 0.058]], ["group:mean", 50.6, ["units", 4.52, -0.028, 0.066], ["endsSentence", 0.5, -0.074, -0.007]]], ["capitalShare", 0.0345, ["group:mean", 202, ["levels", 2.5, 0.03, -0.095], ["proseAfter", 0.484, -0.469, 0.103]], ["branch:unseen", 0.5, ["window10:score", 10.6, 0.022, -0.051], ["levels", 7.5, -0.132, 0.049]]]],
    // prettier-ignore
    ["group:count", 2, ["group:share", 0.0283, ["branch:deck", 0.5, ["outer:linkShare", 0.0626, -0.045, -0.102], ["-1:units", 4.95, -0.093, 0.111]], ["-1:units", 4.46, ["-2:units", 5, -0.105, 0.046], ["own:media", 0.5, 0.065, -0.1]]], ["caption", 0.5, ["tag:pre", 0.5, ["beforeTitle", 0.5, 0.014, -0.092], ["group:share", 0.207, 0.09, -0.232]], ["group:count", 2.81, ["window10:score", 11.1, 0.037, -0.121], -0.168]]],
    // prettier-ignore
    ["branch:foot", 0.5, ["branch:notice", 0.5, ["own:comment", 0.5, ["branch:byline", 0.5, 0.007, -0.14], ["group:mean", 232, -0.126, 0.134]], ["outer:score", 0.928, ["rank", 0.348, -0.046, -0.165], ["tag:p", 0.5, 0.095, -0.095]]], ["-3:units", 2, 0.114, ["2:units", 7.34, ["branch:notice", 0.5, -0.13, -0.025], ["units", 7.39, -0.088, 0.056]]]],
    // prettier-ignore
    ["branch:share", 0.5, ["rank", 0.669, ["repeated", 1.5, ["linkShare", 0.0853, 0.029, -0.026], ["group:share", 0.851, -0.017, -0.197]], ["window10:score", 11.7, ["-1:linkShare", 0.0813, 0.01, -0.06], ["own:aside", 0.5, -0.071, -0.282]]], ["own:media", 0.5, ["outer:blocks", 4.25, ["2:units", 8.15, -0.168, -0.039], ["inQuote", 0.5, -0.109, 0.112]], 0.054]],
    // prettier-ignore
    ["branch:form", 0.5, ["outer:blocks", 2.58, ["levels", 1.5, ["window10:score", 9.02, 0.064, -0.242], ["own:body", 0.5, 0.011, -0.063]], ["units", 4.52, ["group:mean", 169, -0.025, -0.198], ["parent:blocks", 7.09, 0.029, -0.032]]], ["proseBefore", 0.0618, -0.025, -0.145]],
    // prettier-ignore
    ["tag:h2", 0.5, ["branch:signup", 0.5, ["levels", 12.5, ["inList", 0.5, -0.008, 0.031], ["branch:main", 0.5, -0.125, 0.021]], ["parent:blocks", 1.58, ["1:linkShare", 0.354, -0.112, 0.101], ["group:mean", 24.4, -0.092, -0.2]]], ["outer:score", 0.38, ["proseBefore", 0.896, ["parent:linkShare", 0.000687, 0.117, 0.35], ["window4:score", 6.49, -0.084, 0.002]], ["2:units", 4.64, ["parent:mean", 40.4, -0.109, -0.002], ["units", 4.75, 0.018, 0.095]]]],
    // prettier-ignore
    ["group:count", 2.58, ["outer:linkShare", 0.0533, ["capitalShare", 0.0108, ["group:share", 0.108, 0.032, 0.21], ["-3:units", 7.89, 0.002, -0.091]], ["sinceTitle", 10, ["-1:units", 4.46, -0.105, 0.05], ["holder:blocks", 4.81, -0.091, 0.121]]], ["caption", 0.5, ["tag:pre", 0.5, ["beforeTitle", 0.5, 0.015, -0.096], ["group:linkShare", 0.000711, -0.191, 0.19]], ["units", 5.64, ["group:count", 2.81, 0.061, -0.105], -0.161]]],
    // prettier-ignore
    ["units", 2.32, ["group:linkShare", 0.518, -0.141, -0.013], ["proseAfter", 1, ["outer:score", 0.793, ["branch:unseen", 0.5, 0.031, -0.07], ["branch:aside", 0.5, -0.001, -0.099]], ["holder:blocks", 4.81, ["sinceTitle", 14, 0.071, -0.076], ["3:linkShare", 0.102, 0.21, -0.062]]]],
    // prettier-ignore
    ["branch:form", 0.5, ["tag:h1", 0.5, ["proseBefore", 0.414, ["branch:article", 0.5, 0.015, 0.17], ["group:count", 3.46, -0.035, 0.005]], ["units", 5.39, ["levels", 4.5, -0.025, 0.137], ["commas", 1.67, -0.157, 0.018]]], ["outer:blocks", 1.58, -0.023, -0.143]],
    // prettier-ignore
    ["units", 4.52, ["group:share", 0.629, ["units", 2.32, ["group:linkShare", 0.518, -0.137, -0.013], ["group:count", 4, -0.05, 0.008]], ["parent:units", 10.6, ["group:linkShare", 0.0722, 0.061, -0.152], ["repeated", 1.5, -0.271, -0.014]]], ["group:mean", 50.6, ["group:count", 1.58, ["capitalShare", 0.167, -0.082, 0.038], ["branch:form", 0.5, 0.07, -0.137]], ["units", 6.71, ["endsColon", 0.5, -0.054, 0.091], ["sinceTitle", 19, 0.053, -0.01]]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["linkShare", 0.0853, ["sinceTitle", 19, ["parent:units", 7.86, -0.011, 0.06], ["stops", 6.5, 0.004, -0.086]], ["boldShare", 1, ["own:related", 0.5, -0.01, -0.136], ["group:score", 0.79, 0.067, -0.298]]], ["outer:blocks", 1.58, ["tag:p", 0.5, 0.082, -0.082], ["rank", 0.458, ["outer:mean", 50.7, -0.089, 0.032], ["units", 8.29, -0.161, -0.023]]]],
    // prettier-ignore
    ["digitShare", 0.348, ["pieces", 8.5, ["beforeTitle", 0.5, ["branch:caption", 0.5, 0.008, -0.081], ["parent:blocks", 3.17, -0.022, -0.132]], ["proseAfter", 0.64, ["3:units", 3.91, -0.113, 0.073], ["parent:blocks", 4.39, -0.028, -0.236]]], ["units", 2.81, ["outer:mean", 32.3, -0.139, -0.017], ["holder:blocks", 3.7, ["hasYear", 0.5, -0.035, -0.135], ["holder:blocks", 7.11, 0.212, -0.086]]]],
    // prettier-ignore
    ["branch:foot", 0.5, ["own:comment", 0.5, ["branch:byline", 0.5, ["levels", 0.5, -0.118, 0.005], ["3:units", 7.86, -0.138, -0.029]], ["group:mean", 232, ["branch:byline", 0.5, -0.132, 0.066], 0.12]], ["-1:units", 2, 0.122, ["2:units", 7.07, -0.12, ["capitalShare", 0.0526, 0.052, -0.091]]]],
    // prettier-ignore
    ["branch:share", 0.5, ["levels", 13.5, ["branch:signup", 0.5, ["signs", 0.5, 0.008, -0.038], ["parent:blocks", 1.58, 0.043, -0.172]], ["branch:article", 0.5, ["own:nav", 0.5, -0.132, -0.024], ["branch:aside", 0.5, 0.102, -0.103]]], ["outer:blocks", 2.81, ["levels", 3.5, -0.015, -0.162], ["tag:p", 0.5, -0.108, ["outer:mean", 140, 0.005, 0.158]]]],
    // prettier-ignore
    ["branch:unseen", 0.5, ["levels", 12.5, ["branch:related", 0.5, ["outer:score", 0.793, 0.026, -0.005], ["group:count", 5.73, -0.098, 0.121]], ["holder:blocks", 5.86, -0.135, ["parent:units", 7, 0.109, -0.088]]], ["rank", 0.29, ["group:count", 7.12, ["1:linkShare", 0.354, -0.213, -0.035], 0.061], ["levels", 10.5, ["rank", 0.511, 0.048, -0.07], ["parent:units", 7, -0.08, 0.164]]]],
    // prettier-ignore
    ["units", 4.52, ["inList", 0.5, ["capitalShare", 0.164, ["parent:blocks", 8.06, -0.078, 0.092], ["branch:aside", 0.5, -0.01, 0.119]], ["group:mean", 15, ["own:related", 0.5, -0.103, 0.201], ["branch:list", 0.5, 0.134, -0.018]]], ["group:mean", 44.6, ["group:count", 2, ["levels", 4.5, -0.064, 0.048], ["holder:units", 11.5, 0.072, -0.107]], ["capitalShare", 0.0678, ["repeated", 1.5, 0.016, -0.076], ["own:deck", 0.5, -0.05, 0.073]]]],
    // prettier-ignore
    ["tag:h2", 0.5, ["units", 3.17, ["3:sameTag", 0.5, ["branch:article", 0.5, -0.042, 0.185], ["group:mean", 16.6, -0.118, 0.001]], ["capitalShare", 0.0194, ["repeated", 1.5, 0.039, -0.071], ["group:count", 4, -0.025, 0.009]]], ["outer:score", 0.597, ["proseBefore", 0.942, ["2:units", 3.17, 0.342, 0.105], -0.053], ["parent:mean", 139, ["own:deck", 0.5, -0.02, 0.095], ["rank", 0.083, -0.142, 0.115]]]],
    // prettier-ignore
    ["branch:notice", 0.5, ["own:aside", 0.5, ["parent:blocks", 7.48, ["group:mean", 187, -0.003, 0.039], ["group:mean", 269, 0.01, -0.146]], ["startsQuote", 0.5, ["-2:linkShare", 1, -0.001, -0.129], ["parent:mean", 214, -0.03, -0.286]]], ["outer:score", 0.928, ["rank", 0.458, ["2:units", 5.93, -0.085, 0.064], -0.156], ["tag:p", 0.5, 0.098, -0.08]]],
    // prettier-ignore
    ["branch:form", 0.5, ["linkShare", 0.0853, ["-2:units", 4.17, ["branch:article", 0.5, -0.023, 0.106], ["proseAfter", 0.64, 0.035, -0.007]], ["inTable", 0.5, ["boldShare", 1, -0.022, -0.139], ["parent:score", 0.884, 0.149, -0.093]]], ["outer:mean", 71.4, -0.136, -0.019]],
    // prettier-ignore
    ["signs", 36.5, ["branch:media", 0.5, ["beforeTitle", 0.5, ["parent:blocks", 7.48, 0.01, -0.033], ["own:body", 0.5, -0.098, 0.033]], ["commas", 1.67, ["parent:blocks", 2.81, -0.07, 0.068], ["3:sameTag", 0.5, -0.034, 0.129]]], ["capitalShare", 0.0108, 0.075, -0.192]],
    // prettier-ignore
    ["branch:foot", 0.5, ["outer:score", 0.793, ["branch:signup", 0.5, ["group:mean", 15, -0.03, 0.029], ["outer:units", 5.39, 0.05, -0.156]], ["window10:score", 9.86, ["sinceTitle", 30, 0.01, -0.086], ["branch:aside", 0.5, 0.008, -0.092]]], ["-3:units", 2, 0.109, ["parent:mean", 182, ["own:deck", 0.5, -0.121, -0.015], ["outer:mean", 152, 0.073, -0.082]]]],
    // prettier-ignore
    ["tag:h1", 0.5, ["pieces", 1.5, ["repeated", 1.5, ["units", 4.52, -0.026, 0.025], ["capitalShare", 0.0882, -0.071, -0.001]], ["proseBefore", 0.792, ["outer:score", 0.748, 0.049, -0.017], ["group:mean", 169, -0.022, -0.109]]], ["group:mean", 50.6, ["levels", 4.5, ["3:units", 4.95, -0.086, 0.027], 0.104], ["parent:blocks", 2, ["window10:score", 9.62, -0.113, 0.001], -0.174]]],
    // prettier-ignore
    ["own:comment", 0.5, ["branch:byline", 0.5, ["endsColon", 0.5, ["parent:blocks", 7.48, 0.004, -0.037], ["3:linkShare", 1, 0.093, -0.052]], ["3:units", 7.86, -0.133, -0.025]], ["group:share", 0.629, ["1:units", 3.46, ["-3:linkShare", 1, -0.095, 0.137], -0.14], 0.107]],
    // prettier-ignore
    ["branch:notice", 0.5, ["1:linkShare", 1, ["signs", 36.5, ["branch:caption", 0.5, 0.009, -0.071], -0.173], ["parent:units", 14.6, ["parent:score", 0.706, -0.001, -0.059], 0.17]], ["outer:score", 0.928, ["rank", 0.458, ["2:units", 5.93, -0.08, 0.058], -0.152], ["tag:p", 0.5, 0.096, -0.075]]],
    // prettier-ignore
    ["branch:form", 0.5, ["branch:share", 0.5, ["own:media", 0.5, ["tag:h1", 0.5, 0.005, -0.085], ["1:units", 2.81, 0.095, -0.07]], ["own:media", 0.5, ["holder:linkShare", 0.139, -0.149, 0.003], 0.076]], ["-1:linkShare", 0.29, -0.135, -0.019]],
    // prettier-ignore
    ["-2:units", 2, ["outer:score", 0.951, ["rank", 0.697, ["group:count", 3.46, -0.113, -0.016], ["capitalShare", 0.0526, -0.022, 0.169]], ["rank", 0.458, -0.024, -0.222]], ["branch:byline", 0.5, ["own:comment", 0.5, ["own:aside", 0.5, 0.006, -0.041], ["group:mean", 232, -0.124, 0.114]], ["own:comment", 0.5, -0.126, 0.043]]],
  ],
};
