import { holds, trap, wrong } from "./case.ts"

/** N-07: lists of parts. */
export const sublistCases = [
  holds("收到政府信息公开申请23件，其中网络申请15件，信函申请5件，当面申请3件。", "received=23"),
  holds("共收到政府信息公开申请18件（新收16件，上年结转2件）。", "received=16 carried-in=2"),
  holds("受理政府信息公开申请20件：网上申请12件，信函申请8件。", "received=20"),
  holds(
    "办结政府信息公开申请10件，其中予以公开4件，部分公开1件，其余5件为无法提供。",
    "received=10 granted=4 partly-granted=1 unavailable-not-held=5",
  ),
  holds(
    "收取信息处理费共计2950元，其中市公安局420元，市自然资源局290元，市住建局2240元。",
    "received=9 agency=临江市人民政府 section=other scope=region",
  ),
  holds("收到政府信息公开申请23件，其中当面提交5件，邮寄15件。", "received=23"),
  holds(
    "政府信息公开行政诉讼11件，其中直接起诉4件，复议后起诉7件。",
    "litigation-direct/upheld=4 litigation-after-reconsideration/upheld=7",
  ),
  holds(
    "全市共受理政府信息公开申请60件，其中市教育局10件、市民政局15件、市水务局35件。",
    "received=60 agency=临江市人民政府 scope=region",
  ),
  wrong("收到政府信息公开申请23件，其中网络申请15件，信函申请6件，当面申请3件。", "received=23", "prose-sublist"),
  wrong(
    "共收到政府信息公开申请18件（新收16件，上年结转3件）。",
    "received=16 carried-in=3 handled=19",
    "prose-sublist",
    "prose-received",
  ),
  wrong("受理政府信息公开申请20件：网上申请12件，信函申请7件。", "received=20", "prose-sublist"),
  wrong(
    "收取信息处理费共计2950元，其中市公安局420元，市自然资源局290元，市住建局2420元。",
    "received=9 agency=临江市人民政府 section=other scope=region",
    "prose-sublist",
  ),
  wrong(
    "全市共受理政府信息公开申请60件，其中市教育局10件、市民政局25件、市水务局35件。",
    "received=60 agency=临江市人民政府 scope=region",
    "prose-sublist",
  ),
  wrong("收到政府信息公开申请12件，其中线上申请9件，其余4件为邮寄申请。", "received=12", "prose-sublist"),
  wrong(
    "办结政府信息公开申请10件，其中予以公开4件，部分公开1件，其余6件为无法提供。",
    "received=10 granted=4 partly-granted=1 unavailable-not-held=5",
    "prose-sublist",
    "prose-outcomes",
  ),
  wrong("收到政府信息公开申请30件，通过网络、信函、当面提交的分别为20件、8件、3件。", "received=30", "prose-sublist"),
  trap("收到政府信息公开申请23件，其中网络申请15件，涉及征地的18件。", "received=23"),
  trap(
    "收到政府信息公开申请20件，其中自然人申请18件，网络申请15件。",
    "received/natural-person=18 received/business=2",
  ),
  trap(
    "收到政府信息公开申请20件，其中予以公开15件，部分公开5件，无法提供2件。",
    "received=20 carried-in=2 granted=15 partly-granted=5 unavailable-not-held=2",
  ),
  trap("主动公开信息36条，其中工作动态29条，部门文件5条。", "received=2"),
  trap("开展培训5次，其中专题3次，覆盖300人次。", "received=2"),
  trap("涌现爆款内容52条，其中1条播放量破亿、2条破千万、49条破百万。", "received=2"),
  trap("收到政府信息公开申请23件，其中网络申请10余件，信函申请15件。", "received=23"),
]
