import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dumpOurs, dumpStandard } from "./dump-tree.ts";
import { brokenPage } from "./html-grammar.ts";

describe("the tree of a page", () => {
  it.each([
    ["text before anything", " a b<p>c"],
    ["white space between tags", "<p>\n <b> x </b>\n</p> y"],
    ["references", "<p title='a&ampb&amp=c&lt;'>R&D &notit; &#x80; &am"],
    ["a lone angle bracket", "1 < 2 <3 <"],
    ["attributes of every form", `<p a b=1 c='2' d="3" = ="4" e/f a=5 G=6 h=/7/ i = 8>x`],
    [
      "more attributes than are compared one by one",
      `<p ${Array.from({ length: 40 }, (_, i) => `a${i % 30}=${i}`).join(" ")}>`,
    ],
    ["a tag that the page ends in", '<p>x<a href="y'],
    ["end tags with attributes", "<b>x</b a='>'>y</p >z</>"],
    ["comments of every form", "a<!-- - -- b -->c<!-->d<!--->e<!--x--!>f<!----!>g<!-- <!--> h<?i>j<!k>l</ m>n<!--o"],
    ["a comment in a table's text", "<table> <!--x-->y</table>"],
    ["a comment before a line break", "<pre><!--x-->\ny</pre><textarea>\n\nz</textarea>"],
    ["raw text", "<title>a<b>&amp;</title ><textarea></text></textarea><xmp>&lt;<p></xmp><iframe><p></iframe>x"],
    ["a script with end tags in strings", "<script>a<b</scripts></script\n>x"],
    [
      "a script within a comment",
      "<script><!-- <script> </script> a --></script>b<script><!--</script>c<script><!--></script>d",
    ],
    ["a script that never ends", "<script><!--<script></script>x"],
    ["plain text", "a<plaintext>b</plaintext><p>"],
    ["foreign content", "<svg><title>a<p>b</title><![CDATA[<x>&amp;]]><style><p></style><path/>c</svg><![CDATA[d]]>e"],
    ["a frameset", "<frameset> a <frame></frameset>"],
    ["NUL", "a\0b<p\0>\0<svg>\0"],
    ["line breaks of every kind", "a\r\nb\rc\n<p title='x\r\ny'><pre>\r\nz"],
    [
      "line breaks where no tags are",
      "<!doctype\r\nhtml><script>a\r\nb</script><textarea>\r\n\rx</textarea\r><svg><![CDATA[a\r\nb\r]]></svg>&#13;\r\n<i\ra\r=\r'b&#13;\r'>",
    ],
    [
      "an old doctype, whose paragraphs hold tables",
      `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><p><table>`,
    ],
    ["noscript, as without scripts", "<head><noscript><link><p>a</noscript>b"],
    ["letters that only look like ASCII", "<title>a</tıtle></TİTLE></title><ſcript>b</ſcript><K>"],
  ])("is the standard's: %s", (_, html) => {
    expect(dumpOurs(html)).toEqual(dumpStandard(html));
  });

  it("is the standard's for words among columns", () => {
    const html = "<template><col>a b <i>c</i></template><table><colgroup>d e<tr><td>f";
    expect(dumpOurs(html)).toEqual(dumpStandard(html));
  });

  it("is the standard's for pages set together from pieces", () => {
    fc.assert(
      fc.property(brokenPage(), (html) => {
        expect(dumpOurs(html)).toEqual(dumpStandard(html));
      }),
      { numRuns: 2000 },
    );
  });

  it("is the standard's for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (html) => {
        expect(dumpOurs(html)).toEqual(dumpStandard(html));
      }),
    );
  });
});
