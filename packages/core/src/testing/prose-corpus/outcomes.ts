import { holds, trap, wrong } from "./case.ts"

const all =
  "granted=119 partly-granted=32 denied-state-secret=2 denied-internal-affairs=8 denied-process-records=4 unavailable-not-held=100 unavailable-needs-creation=7 declined-petition=20 declined-repeat=20 other-not-supplemented=30 other-rest=4 received=346"

/** N-03: how they were answered. */
export const outcomeCases = [
  holds(
    "其中予以公开119件，部分公开32件，不予公开14件，无法提供107件，不予处理40件，其他处理34件。\n政府信息公开申请",
    `${all} section=requests`,
  ),
  holds(
    "全年办结政府信息公开申请346件，其中：予以公开119件、部分公开32件、不予公开14件、无法提供107件、不予处理40件、其他处理34件。",
    all,
  ),
  holds("答复政府信息公开申请346件，予以公开及部分公开151件。", all),
  holds("收到政府信息公开申请346件。其中，因属于国家秘密不予公开2件，因本机关不掌握等原因无法提供107件。", all),
  holds("在已答复的政府信息公开申请中，119件予以公开，32件部分公开，其余为不予公开等情形。", all),
  holds("政府信息公开申请办理结果为：予以公开（119件）、部分公开（32件）、不予公开（14件）。", all),
  holds("政府信息公开申请答复中，予以公开、部分公开、不予公开分别为119件、32件、14件。", all),
  holds("处理政府信息公开申请时，信访举报投诉类申请20件，重复申请20件，均不予处理。", all),
  holds("对本机关不掌握相关政府信息的100件政府信息公开申请，均告知申请人。", all),
  holds("依申请公开共答复50件，其他处理5件。", "form=2019 received=50 granted=45 other=5"),
  holds("依申请公开中，申请人逾期不补正的30件，属于四类过程性信息的4件。", all),
  holds("受理政府信息公开申请6件，均予以公开。", "received=6 granted=6"),
  holds("办结依申请公开事项10件，同意公开7件，不予公开3件。", "received=10 granted=7 denied-third-party=3"),
  holds(
    "政府信息公开申请办理情况：予以公开十二件，区分处理三件，没有现成信息需要另行制作二件。",
    "received=17 granted=12 partly-granted=3 unavailable-needs-creation=2",
  ),
  holds("政府信息公开申请20件，不予处理1件（重复申请1件）。", "received=20 granted=19 declined-repeat=1"),
  holds("对政府信息公开申请，作出不予公开答复14件，其中内部事务信息8件、过程性信息4件、国家秘密2件。", all),
  wrong("全年办结政府信息公开申请346件，其中：予以公开191件、部分公开32件。", all, "prose-outcomes"),
  wrong("答复政府信息公开申请346件，予以公开及部分公开119件。", all, "prose-outcomes"),
  wrong("收到政府信息公开申请346件。其中，因属于国家秘密不予公开3件。", all, "prose-outcomes"),
  wrong("在已答复的政府信息公开申请中，119件予以公开，23件部分公开。", all, "prose-outcomes"),
  wrong("政府信息公开申请办理结果为：予以公开（119件）、部分公开（32件）、不予公开（41件）。", all, "prose-outcomes"),
  wrong("政府信息公开申请答复中，予以公开、部分公开、不予公开分别为119件、14件、32件。", all, "prose-outcomes"),
  wrong("依申请公开共答复50件，其他处理6件。", "form=2019 received=50 granted=45 other=5", "prose-outcomes"),
  wrong("受理政府信息公开申请6件，均予以公开。", "received=6 granted=4 unavailable-not-held=2", "prose-outcomes"),
  wrong("受理政府信息公开申请3件，全部予以公开。", "received=3 declined-petition=3", "prose-outcomes"),
  wrong("处理政府信息公开申请时，信访举报投诉类申请20件，重复申请2件。", all, "prose-outcomes"),
  wrong("对政府信息公开申请，作出不予公开答复14件，其中内部事务信息8件、过程性信息6件。", all, "prose-outcomes"),
  wrong(
    "政府信息公开申请办理情况：予以公开十二件，区分处理三件，没有现成信息需要另行制作二件。",
    "received=17 granted=12 partly-granted=2 unavailable-needs-creation=3",
    "prose-outcomes",
  ),
  wrong("答复依申请公开中，无法提供1件，不予处理0件。", "received=9 granted=8 declined-published=1", "prose-outcomes"),
  wrong(
    "政府信息公开申请予以公开9件，无法提供4件。",
    "received=13 granted=10 unavailable-not-held=3",
    "prose-outcomes",
  ),
  trap("主动公开政策文件119件，部分公开征求意见稿5件。", all),
  trap("已主动公开的政府信息申请，告知获取途径8件。", all),
  trap("予以公开政府信息1万余条。", all),
  trap("上半年，政府信息公开申请中予以公开40件。", all),
  trap("县公安局政府信息公开申请中予以公开70件。", `${all} agency=青石县人民政府 scope=region`),
  trap("涉及土地征收的政府信息公开申请，予以公开60件。", all),
  trap("应公开的政府信息均予以公开，共3件。", all),
  trap("信访投诉举报事项办结20件，重复信访3件。", all),
  trap("对公众关注的10件重点事项全部予以公开。", all),
  trap("处理其他事项9件。", all),
  trap("政府信息公开申请中，其他5件。", all),
  trap("予以公开约120件的政府信息公开申请。", all),
]
