import type { LanguagePack } from "../model/language-pack.ts";

/** Korean. What pages print around the story; no quotes yet. */
export const ko: LanguagePack = {
  tag: "ko",
  dates: {
    months: [],
    order: "ymd",
    units: [["년"], ["월"], ["일"]],
    hourMarks: ["시"],
    morning: ["오전"],
    afternoon: ["오후"],
  },
  page: {
    bylines: ["글", "기자", "취재", "글·사진", "글쓴이", "작성자", "입력자"],
    datelines: [],
    bylineEndings: ["기자", "특파원", "선임기자", "인턴기자", "논설위원", "통신원", "편집위원", "객원기자"],
    sourceLines: ["출처", "제공", "자료"],
    creditMarks: ["사진", "사진=", "사진제공", "이미지", "출처", "자료사진", "사진 제공", "사진 출처,"],
    captionControls: ["사진 설명,"],
    mediaTags: ["영상", "사진", "포토", "동영상", "포토뉴스", "종합", "속보", "단독"],
    boilerplate: ["관련기사", "관련 기사", "더보기", "광고", "추천기사", "이 기사를 공유", "무단 전재", "저작권자"],
    rightsLines: ["무단전재", "무단 전재", "저작권자", "©"],
    publishedWords: [
      "입력",
      "등록",
      "승인",
      "게재",
      "발행",
      "작성",
      "기사입력",
      "송고시간",
      "최초입력",
      "등록일",
      "입력시간",
      "입력 :",
    ],
    modifiedWords: ["수정", "최종수정", "업데이트", "갱신", "기사수정", "최종 수정"],
    authorLabels: ["작성자", "글쓴이", "기자"],
  },
};
