import { expect, test } from "vitest";
import { speech } from "../../../src/languages/zh/speech.ts";
import { readQuotes } from "../../../src/quotes/read-quotes.ts";

/** What each introduction says of its bearer: role, then affiliation. */
const INTRODUCED: readonly (readonly [text: string, name: string, role: string | null, affiliation: string | null])[] =
  [
    ["海城著名时评家林雅琴说，桥太窄。", "林雅琴", "时评家", null],
    ["709律师贺立群说，案子还没有开庭。", "贺立群", "律师", null],
    ["前东湖大学教授何承志说，水位在降。", "何承志", "教授", "东湖大学"],
    ["民间组织蓝湾行动负责人丁振宇说，海滩已经清理。", "丁振宇", "负责人", "蓝湾行动"],
    ["该电台总裁曾思远说，经费不够。", "曾思远", "总裁", null],
    ["海风广播电台是最老的山区电台。¶该电台总裁曾思远说，经费不够。", "曾思远", "总裁", "海风广播电台"],
    ["海风广播电台建于山上。¶该医院院长曾思远说，经费不够。", "曾思远", "院长", null],
    ["城东江防前线总指挥罗启明说，沙袋不够。", "罗启明", "城东江防前线总指挥", null],
    ["“海风”联盟的海南官方负责人秦雅琴说，船队下周出发。", "秦雅琴", "海南官方负责人", "“海风”联盟"],
    [
      "诉讼律师贺立群（He Liqun），实际供职于海城律师事务所。¶贺立群说，案子还没有开庭。",
      "贺立群",
      "诉讼律师",
      "海城律师事务所",
    ],
    ["钟晓岚女士来自海边，是一名电脑专家。¶钟晓岚说，数据丢了。", "钟晓岚", "电脑专家", null],
    ["在东湖大学从事测量的钟晓岚女士来自海边，是一名工程师。¶钟晓岚说，桥在下沉。", "钟晓岚", "工程师", "东湖大学"],
    ["评论员何佩珊和林雅琴昨天到场。¶林雅琴说，灯光太暗。", "林雅琴", "评论员", null],
    ["邮局请来总指挥罗启明主持仪式。¶罗启明说，邮路通了。", "罗启明", "总指挥", null],
  ];

test.each(INTRODUCED)("%s", (text, name, role, affiliation) => {
  const speaker = readQuotes(text.split("¶"), speech).find((one) => one.name === name);
  expect([speaker?.role, speaker?.affiliation]).toEqual([role, affiliation]);
});
