import { holds, trap, wrong } from "./case.ts"

/** N-04: shares. */
export const percentageCases = [
  holds(
    "答复政府信息公开申请805件，予以公开275件，占34.2%；无法提供265件，占32.9%；不予公开35件，占4.34%。",
    "received=859 carried-in=18 handled=805 granted=275 unavailable-not-held=265 denied-third-party=35 carried-out=72",
  ),
  holds("收到政府信息公开申请50件，其中自然人申请45件，占90%。", "received/natural-person=45 received/business=5"),
  holds("政府信息公开申请中予以公开20件，占比33.3%。", "received=60 granted=20 unavailable-not-held=40"),
  holds(
    "办结政府信息公开申请9件，予以公开3件，占办结总数的百分之三十三。",
    "received=9 granted=3 unavailable-not-held=6",
  ),
  holds("政府信息公开申请120件，不予处理24件，占申请总量的20%。", "received=120 granted=96 declined-repeat=24"),
  holds(
    "依申请公开答复60件，予以公开、部分公开分别为30件、15件，分别占50%、25%。",
    "received=60 granted=30 partly-granted=15 unavailable-not-held=15",
  ),
  holds("政府信息公开行政复议8件，其中维持6件，占75%。", "reconsideration/upheld=6 reconsideration/other=2"),
  holds(
    "新收政府信息公开申请88件，上年结转12件，予以公开40件，占全部申请的40%。",
    "received=88 carried-in=12 granted=40 unavailable-not-held=60",
  ),
  holds(
    "（二）依申请公开\n办结申请101件。无法提供67件，占66.33%。",
    "received=100 carried-in=1 granted=34 unavailable-not-held=67",
  ),
  wrong(
    "答复政府信息公开申请805件，予以公开及部分公开275件，占33.9%。",
    "received=859 carried-in=18 handled=805 granted=272 partly-granted=3 unavailable-not-held=530 carried-out=72",
    "prose-percentage",
  ),
  wrong(
    "收到政府信息公开申请50件，其中自然人申请45件，占95%。",
    "received/natural-person=45 received/business=5",
    "prose-percentage",
  ),
  wrong(
    "政府信息公开申请中予以公开20件，占比35.3%。",
    "received=60 granted=20 unavailable-not-held=40",
    "prose-percentage",
  ),
  wrong(
    "办结政府信息公开申请9件，予以公开3件，占办结总数的百分之四十三。",
    "received=9 granted=3 unavailable-not-held=6",
    "prose-percentage",
  ),
  wrong(
    "政府信息公开申请120件，不予处理24件，占申请总量的24%。",
    "received=120 granted=96 declined-repeat=24",
    "prose-percentage",
  ),
  wrong(
    "依申请公开答复60件，予以公开、部分公开分别为30件、15件，分别占50%、35%。",
    "received=60 granted=30 partly-granted=15 unavailable-not-held=15",
    "prose-percentage",
  ),
  wrong(
    "政府信息公开行政复议8件，其中维持6件，占65%。",
    "reconsideration/upheld=6 reconsideration/other=2",
    "prose-percentage",
  ),
  wrong(
    "全年办结政府信息公开申请40件，其中无法提供11件，占25.5%。",
    "received=40 granted=29 unavailable-not-held=11",
    "prose-percentage",
  ),
  trap("主动公开信息1,200条，占全市信息发布总量的15%。", "received=9 granted=9"),
  trap("政府信息公开申请按时答复率100%。", "received=9 granted=8 carried-out=1"),
  trap("受理政府信息公开申请9件，占全市申请量的3%。", "received=9 granted=9"),
  trap("政府信息公开申请中予以公开20件，约占三成。", "received=60 granted=20 unavailable-not-held=40"),
  trap("收到政府信息公开申请50件，其中涉及征地的30件，占60%。", "received=50"),
  trap("收到政府信息公开申请50件，约占全县的40%。", "received=50"),
  trap("发布图文解读17篇，占比超八成。", "received=50"),
  trap("予以公开约20件，占33%左右的政府信息公开申请。", "received=61 granted=20 unavailable-not-held=41"),
]
