import { holds, trap, wrong } from "./case.ts"

/** N-02: answered, carried in, carried out. */
export const handledCases = [
  holds(
    "答复政府信息公开申请805件（含上年度结转申请18件，另有72件申请按照《条例》顺延到下年度答复）。",
    "received=859 carried-in=18 handled=805 carried-out=72",
  ),
  holds("（二）依申请公开方面。\n全年收到申请3050件，办结3050件。", "received=3050 handled=3050"),
  holds(
    "共受理政府信息公开申请749件；共办理718件，结转下一年31件。",
    "received=713 carried-in=36 handled=718 carried-out=31",
  ),
  holds("收到政府信息公开申请15件，已办结13件，2件结转下年度继续办理。", "received=15 handled=13 carried-out=2"),
  holds(
    "本年新收政府信息公开申请40件，上年度结转1件，办结41件，无结转下年度办理件。",
    "received=40 carried-in=1 handled=41",
  ),
  holds("依申请公开办结22件，尚有3件正在办理中。", "received=25 handled=22 carried-out=3"),
  holds("全年共答复政府信息公开申请五十六件。", "received=56 handled=56"),
  holds("共收到政府信息公开申请18件，其中2022年结转2件，新收16件。", "received=16 carried-in=2"),
  holds("收到并答复政府信息公开申请12件。", "received=12 handled=12"),
  holds(
    "共收到政府信息公开申请60件，其中，已答复57件，结转至2024年办理3件。",
    "received=60 carried-in=2 handled=59 carried-out=3",
  ),
  holds("全年办结政府信息公开申请66件（新收64件，去年结转2件）。", "received=64 carried-in=2 handled=66"),
  holds(
    "我委受理的政府信息公开申请，34件已办结，1件转下年度办理。",
    "received=35 handled=34 carried-out=1 agency=临江市发展和改革委员会",
  ),
  holds("本年度办结政府信息公开申请103件，结转下年6件。", "received=109 handled=103 carried-out=6"),
  holds("加上上年结转的4件，全年共办理政府信息公开申请29件。", "received=25 carried-in=4 handled=29"),
  holds("区政府共回复政府信息公开申请8件。", "handled=8 received=8 agency=东湖区人民政府 scope=body"),
  wrong(
    "答复政府信息公开申请805件（含上年度结转申请18件，另有72件申请按照《条例》顺延到下年度答复）。",
    "received=859 carried-in=18 handled=850 carried-out=72",
    "prose-handled",
  ),
  wrong(
    "答复政府信息公开申请805件（含上年度结转申请18件，另有72件申请按照《条例》顺延到下年度答复）。",
    "received=859 carried-in=81 handled=805 carried-out=72",
    "prose-handled",
  ),
  wrong(
    "共受理政府信息公开申请749件；共办理718件，结转下一年31件。",
    "received=713 carried-in=36 handled=718 carried-out=13",
    "prose-handled",
  ),
  wrong(
    "收到政府信息公开申请15件，已办结13件，2件结转下年度继续办理。",
    "received=15 handled=12 carried-out=2",
    "prose-handled",
  ),
  wrong("全年共答复政府信息公开申请五十六件。", "received=56 handled=54 carried-out=2", "prose-handled"),
  wrong("依申请公开办结22件，尚有3件正在办理中。", "received=25 handled=20 carried-out=3", "prose-handled"),
  wrong(
    "共收到政府信息公开申请18件，其中2022年结转2件，新收16件。",
    "received=16 carried-in=3 handled=19",
    "prose-handled",
    "prose-received",
  ),
  wrong("本年度办结政府信息公开申请103件，结转下年6件。", "received=109 handled=103 carried-out=5", "prose-handled"),
  wrong(
    "新收政府信息公开申请12件，办结10件，另有2件尚未办结。",
    "received=12 handled=10 carried-out=3",
    "prose-handled",
  ),
  wrong("2023年办结政府信息公开申请9件。", "received=8 handled=8", "prose-handled"),
  wrong(
    "我局收到申请5件、办结政府信息公开申请5件，上年结转1件。",
    "received=5 carried-in=0 handled=5",
    "prose-handled",
  ),
  wrong(
    "全县共答复依申请公开1,020件。",
    "received=1020 handled=1002 carried-out=18 agency=青石县人民政府 scope=region",
    "prose-handled",
  ),
  wrong("本单位办理答复信息公开申请十六件，结转下年度1件。", "received=18 handled=17 carried-out=1", "prose-handled"),
  trap("受理12345热线工单300件，办结298件，办结率99.3%。", "received=5 handled=5"),
  trap("收到政府信息公开申请20件，受理投诉30件，办结29件。", "received=20 handled=20"),
  trap("按期答复政府信息公开申请18件。", "received=20 handled=20"),
  trap("当场答复政府信息公开申请3件。", "received=20 handled=20"),
  trap("办理人大代表建议15件，全部按时答复。", "handled=4 received=4"),
  trap("回复“领导信箱”来信57件。", "handled=4 received=4"),
  trap("答复政府信息公开申请数十件。", "handled=44 received=44"),
  trap("延期答复政府信息公开申请2件。", "handled=44 received=44"),
  trap("协助县政府办理政府信息公开申请6件。", "handled=4 received=4"),
  trap("指导乡镇答复政府信息公开申请11件。", "received=2 handled=2"),
  trap("2022年结转的政府信息公开申请已全部办结，2022年共办结40件。", "received=12 carried-in=1 handled=13"),
  trap(
    "市自然资源局答复政府信息公开申请430件。",
    "received=1800 handled=1780 carried-out=20 agency=临江市人民政府 scope=region",
  ),
  trap("办结“互动交流”栏目咨询件88件。", "received=1 handled=1"),
  trap("办理政务服务事项1,456件，办结1,450件。", "received=1 handled=1"),
]
