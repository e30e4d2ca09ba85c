import { holds, trap, wrong } from "./case.ts"

/** N-04: changes on the year before. */
export const changeCases = [
  holds("收到政府信息公开申请3646件，同比增长1.08%。", "received=3646 last:received=3607"),
  holds("受理政府信息公开申请30件，较上年增加5件。", "received=30 last:received=25"),
  holds("受理政府信息公开申请30件，比去年减少10件，下降25%。", "received=30 last:received=40"),
  holds("收到政府信息公开申请859件，申请数量较去年回落12.3%。", "received=859 last:received=980"),
  holds("政府信息公开申请44件，同比下降百分之十二。", "received=44 last:received=50"),
  holds("2023年收到政府信息公开申请60件，上年为48件，同比增长25%。", "received=60"),
  holds("受理政府信息公开申请30件，同比增加5件，增长20%。", "received=30"),
  holds("办结政府信息公开申请18件，比2022年增加2件。", "received=18 handled=18 last:handled=16 last:received=16"),
  holds("收到政府信息公开申请36件，较上年度增长12.5%。", "received=30 carried-in=6 last:received=32"),
  holds("政府信息公开行政复议6件，较上年减少3件。", "reconsideration/upheld=6 last:reconsideration/upheld=9"),
  wrong("收到政府信息公开申请3646件，同比增长1.05%。", "received=3646 last:received=3607", "prose-change"),
  wrong("受理政府信息公开申请30件，较上年增加5件。", "received=30 last:received=26", "prose-change"),
  wrong("受理政府信息公开申请30件，比去年减少10件，下降33%。", "received=30 last:received=40", "prose-change"),
  wrong("政府信息公开申请44件，同比上升12%。", "received=44 last:received=50", "prose-change"),
  wrong("2023年收到政府信息公开申请60件，上年为48件，同比增长20%。", "received=60", "prose-change"),
  wrong(
    "办结政府信息公开申请18件，比2022年增加3件。",
    "received=18 handled=18 last:handled=16 last:received=16",
    "prose-change",
  ),
  wrong(
    "政府信息公开行政复议6件，较上年减少2件。",
    "reconsideration/upheld=6 last:reconsideration/upheld=9",
    "prose-change",
  ),
  wrong("收到政府信息公开申请859件，申请数量较去年回落13.2%。", "received=859 last:received=980", "prose-change"),
  trap("收到政府信息公开申请3646件，同比增长1.05%。", "received=3646"),
  trap("受理政府信息公开申请30件，较2021年增加12件。", "received=30 last:received=25"),
  trap("政府信息公开申请44件，环比下降12%。", "received=44 last:received=60"),
  trap("网站访问量同比增长30%，收到政府信息公开申请30件。", "received=30 last:received=25"),
  trap("受理政府信息公开申请30件，同比增长约两成。", "received=30 last:received=26"),
  trap(
    "全区受理政府信息公开申请95件，同比增长352%。",
    "received=95 agency=东湖区人民政府 scope=region last:received=17 last:scope=body",
  ),
  trap("主动公开信息300条，较上年增加50条。", "received=3 last:received=1"),
]
