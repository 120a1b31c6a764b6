import { describe, expect, it } from "vitest";
import { parseArticle, type Article } from "../src/index.ts";

const PROSE = "港务局周二表示，大批渔船已经离开港口，剩下的将在月底之前陆续驶往北方的渔场。";

/** A page of an invented site without an adapter: a line of facts, an opening, and what stands below the prose. */
function parse(facts: string, opening: string, below: string): Article {
  const body = [opening + PROSE, PROSE, PROSE].map((text) => `<p>${text}</p>`).join("\n");
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>港口停工 渔民要求赔偿_海港网</title></head><body>
<div class="nav"><a href="/">首页</a> <a href="/a">新闻</a></div>
<div class="main"><h1>港口停工 渔民要求赔偿</h1><div class="info">${facts}</div><div id="content">${body}${below}</div></div>
<div class="foot">版权所有 海港网</div></body></html>`;
  return parseArticle(html, { url: "https://www.harbour.example/n/1.html" });
}
const names = (article: Article): string[] => article.authors.map((author) => author.name);

describe("Chinese pages without an adapter", () => {
  it("reads full-width facts in one line", () => {
    const article = parse("２０２４年３月５日　０９：３０　来源：海港日报　作者：林一舟　责任编辑：白岸", "", "");
    expect(article.date?.iso).toBe("2024-03-05T09:30");
    expect([names(article), article.source.origins]).toEqual([["林一舟"], ["海港日报"]]);
  });

  it("reads a story of one sentence", () => {
    const flash = "海港地铁公司3月6日发布公告称，3号线因信号故障暂停运营。";
    const html = `<h1>海港地铁3号线停运</h1><div>18:02</div><div class="txt">${flash}</div><div>版权所有 海港网</div>`;
    expect(parseArticle(html).paragraphs).toEqual([flash]);
    expect(parseArticle(html).speakers[0]?.name).toBe("海港地铁公司");
  });

  it("reads years of the republic and a reporter before his place", () => {
    const article = parse("民國113年3月5日 09:30 海港報 記者林一舟／台北報導", "", "<p>延伸閱讀：港口的未來</p>");
    expect(article.date?.iso).toBe("2024-03-05T09:30");
    expect(names(article)).toEqual(["林一舟"]);
    expect(article.paragraphs).toHaveLength(3);
  });

  it("reads agencies' openings with several reporters", () => {
    const article = parse("2024年03月05日 09:30 | 来源：人民网", "新华社北京3月5日电（记者林一舟、白岸）", "");
    expect([names(article), article.source.origins]).toEqual([
      ["林一舟", "白岸"],
      ["新华社", "人民网"],
    ]);
  });

  it("takes no button beside the source for a part of its name", () => {
    const report = '<a href="https://other.example/report">举报</a>';
    const sources = (facts: string): readonly string[] => parse(facts, "", "").source.origins;
    expect(sources(`2024-03-05 来源：海港日报 ${report}`)).toEqual(["海港日报"]);
    expect(sources(`2024-03-05 来源：<a href="/x">海港日报</a> ${report}`)).toEqual(["海港日报"]);
    expect(sources('来源：<a href="/x">海港日报</a>、<a href="/y">西岸周刊</a>')).toEqual(["海港日报", "西岸周刊"]);
  });

  it.each([
    "（责任编辑：白岸）",
    "编辑：陈舟",
    "采访/陈舟 后制/王岸",
    "免责声明：本文仅代表作者个人观点，与本网无关。",
    "扫码关注海港网微信公众号",
    "【纠错】",
    "原标题：港口停工引发争议",
    "（来源：中国新闻网）",
    "更多精彩内容，请下载海港新闻客户端",
    "分享让更多人看到",
    "编辑 陈舟 校对 王岸",
    "如需转载请与海港网联系。",
    "记者林一舟／西岸报道",
    "（记者 陈舟帆）",
    "本报评论员 陈舟帆",
    "编辑 | 陈舟",
    "值班编辑｜王岸",
    "相關文章：港口的未來",
    "港報爆料熱線：1234 5678",
    "請點擊訂閱",
    "- END -",
    "（全文完）",
    "喜歡這篇文章嗎？",
    "[欢迎点击此处订阅海港每日简报。]",
    "本文网址：https://www.harbour.example/n/1.html",
    "信息来源：海港日报 发布日期：2024-03-05 09:30 浏览次数：321",
    "现在用手机看新闻 天天有奖 點我下載APP",
    "2024年03月05日09:30 来源：海港日报",
    "发布时间：2024/03/05 09:30最后更新：2024/03/06 08:00",
  ])("keeps out what stands below the story: %s", (line) => {
    expect(parse("2024-03-05", "", `<p>${line}</p>`).paragraphs).toEqual([PROSE, PROSE, PROSE]);
  });

  it.each([
    "编辑 部里的灯亮到天明，渔民的信一封接着一封地来。",
    "最后一条船也走了。（編輯：陳舟）1130305",
    "更新船队的计划已经提出，三年之内会有二十条新船下水。",
  ])("keeps what only begins like such a line: %s", (line) => {
    expect(parse("2024-03-05", "", `<p>${line}</p><p>${PROSE}</p>`).paragraphs).toContain(line);
  });

  it.each([
    ["文／林一舟 图／陈舟帆", ["林一舟"]],
    ["文：林一舟　攝影：陳舟帆", ["林一舟"]],
    ["記者林一舟／台北報導", ["林一舟"]],
    ["海港报记者 林一舟 通讯员 陈舟帆", ["林一舟", "陈舟帆"]],
    ["海港报记者 林一舟 实习生 陈舟帆", ["林一舟", "陈舟帆"]],
    ["記者林一舟／白岸報導", ["林一舟"]],
    ["撰文：<a href='/a'>林一舟</a> <a href='/b'>陈舟</a>", ["林一舟", "陈舟"]],
    ["采访：林一舟 编辑：陈舟帆", ["林一舟"]],
  ])("reads who wrote, not who took the pictures: %s", (line, authors) => {
    const article = parse(`</div><p>${line}</p><div>`, "", "");
    expect([names(article), article.paragraphs.length]).toEqual([authors, 3]);
  });

  it("finds a picture that a script would load, with its caption and credit", () => {
    const picture = '<p><img src="data:image/gif;base64,R0lGOD" data-original="https://img.harbour.example/a.jpg"></p>';
    const [image] = parse(
      "2024-03-05",
      "",
      `${picture}<p>图为停工后的港口。海港报记者 白岸 摄</p><p>${PROSE}</p>`,
    ).images;
    expect(image).toMatchObject({ url: "https://img.harbour.example/a.jpg", caption: "图为停工后的港口。" });
    expect(image?.credit).toBe("海港报记者 白岸");
  });

  it("takes what a reporter is called for no second author", () => {
    const byline = '<div class="article-byline"><a href="/l">林一舟</a> <span>白岸特派员</span></div>';
    expect(names(parse(byline, "", ""))).toEqual(["林一舟"]);
  });

  it("reads who wrote in the bracket that opens the story, which stays", () => {
    const article = parse("2024-03-05", "【文/海港网 林一舟】", "");
    expect(names(article)).toEqual(["林一舟"]);
    expect(article.paragraphs).toEqual([`【文/海港网 林一舟】${PROSE}`, PROSE, PROSE]);
  });

  it.each([
    ["2024-03-05 来源：海港日报字号：A- A A+", "海港日报"],
    ["2024-03-05 来源: 海港日报发布于：西岸市", "海港日报"],
    ["来源：海港日报 于 2024-03-05 09:30", "海港日报"],
    ["责任编辑：陈舟 来源:海港日报 转载请注明作者、出处。", "海港日报"],
  ])("ends the name of a source where the next fact begins: %s", (facts, origin) => {
    expect(parse(facts, "", "").source.origins).toEqual([origin]);
  });

  it("takes no source for an author, where a page marks it as one", () => {
    const facts = '<span itemprop="author">文章来源: 海港日报</span> 2024-03-05';
    expect(parse(facts, "", "").authors).toEqual([]);
  });

  it("takes the © of a caption for no rights of the page", () => {
    const picture = '<figure><img src="/a.jpg"><figcaption>停工后的港口 © 海港社</figcaption></figure>';
    expect(parse("2024-03-05", "", picture).source.rights).toBe("版权所有 海港网");
    const html = `<h1>港口停工</h1>${picture}<p>${PROSE}</p><p>${PROSE}</p>`;
    expect(parseArticle(html).source.rights).toBeNull();
  });

  it("reads the source that a link names, and not what stands behind it", () => {
    const line = '2024-03-05 来源: <a href="/s">海港日报</a> <span>白岸</span><a href="/r">举报</a>';
    expect(parse(line, "", "").source.origins).toEqual(["海港日报"]);
  });

  it("finds who publishes at the end of the title, behind the headline", () => {
    const titled = (title: string): string | null =>
      parseArticle(`<title>${title}</title><h1>港口停工</h1><p>${PROSE}</p><p>${PROSE}</p>`).source.publisher;
    expect(titled("港口停工_要闻_海港新闻-The Harbour")).toBe("海港新闻");
    expect(titled("港口停工_新闻频道_海港网(harbour.example)")).toBe("海港网");
    expect(titled("港口停工 - 国际新闻")).toBeNull();
    expect(titled("为什么港口停工 - 海港网")).toBeNull();
  });

  it.each([
    [
      "a box for the caption alone",
      '<div><img src="a.jpg"></div><div class="image-caption">停工后的港口。（資料圖片／陳舟攝）</div>',
    ],
    [
      "lines set in the middle, as the picture is",
      '<p style="text-align:center"><img src="a.jpg"></p><p style="text-align: center">3月4日，停工后的港口。</p><p style="text-align: center">海港社记者 陈舟 摄</p>',
    ],
    [
      "a paragraph named as the picture's is",
      '<p class="image_desc"><img src="a.jpg"></p><p class="image_desc">停工后的港口。 港务局 供图</p>',
    ],
    [
      "a class that sets in the middle",
      '<p class="ql-align-center"><img src="a.jpg"></p><p class="ql-align-center">停工后的港口。（陈舟摄）</p>',
    ],
    ["a cited maker", '<figure><img src="a.jpg"><figcaption>停工后的港口。<cite>Ana Ruiz</cite></figcaption></figure>'],
    [
      "words for those who do not see the page",
      '<figure><div><img src="a.jpg"><p><span class="visually-hidden">图像来源，</span>Getty Images</p></div><figcaption><span class="visually-hidden">图像加注文字，</span><p>停工后的港口。</p></figcaption></figure>',
    ],
    [
      "the same words, shown",
      '<figure><div><img src="a.jpg"><p>图像来源，Getty Images</p></div><figcaption>图像加注文字，停工后的港口。</figcaption></figure>',
    ],
  ])("keeps captions out of the text and finds their credit: %s", (_, below) => {
    for (const url of ["https://www.harbour.example/n/1.html", null]) {
      const html = `<h1>港口停工</h1><div><p>${PROSE}</p>${below}<p>${PROSE}</p><p>${PROSE}</p></div>`;
      const article = parseArticle(html, url === null ? {} : { url });
      expect(article.paragraphs).toEqual([PROSE, PROSE, PROSE]);
      if (url === null) continue;
      expect(article.images[0]?.caption).toContain("停工后的港口");
      expect(article.images[0]?.credit).not.toBeNull();
    }
  });
});
