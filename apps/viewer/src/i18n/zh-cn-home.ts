/** 首页的文字。 */
export const zhHome = {
  home: {
    look: { title: "查看", text: "按机关、年度、地区找一份报告，看清每一格" },
    check: { title: "核对", text: "发布之前检查草稿，文件不离开本机" },
    take: { title: "下载", text: "按指标比较、排序，把数据带走" },
    coverage: "{{ year }} 年度报送情况",
    reported: "{{ agencies }} 个机关，已收录 {{ reported }} 份",
    coverageNote: "只算本站登记的机关和收录的报告。",
    newest: "最近发布",
    corrected: "更正，第 {{ number }} 版",
    agencies: "机关",
    searchHint: "可用名称、曾用名、拼音首字母（如 yxxmzj）、统一社会信用代码或区划代码",
  },
} as const
