import { holds, trap, wrong } from "./case.ts"

const some =
  "received/natural-person=72 received/business=3 received/other-organisation=1 carried-in/natural-person=2 handled/natural-person=74 handled/business=3 handled/other-organisation=1 granted/natural-person=20 granted/business=1"

/** Who applied: natural persons, and the five kinds of organisations. */
export const applicantCases = [
  holds("收到政府信息公开申请76件，其中自然人72件，法人或其他组织4件。", some),
  holds("2023年，我局受理政府信息公开申请78件，涉及自然人74件、商业企业3件、其他组织1件。", some),
  holds("政府信息公开申请人中，自然人申请72件。", some),
  holds("收到自然人提出的政府信息公开申请72件。", some),
  holds("从申请主体看，政府信息公开申请由公民提出的72件，由企业提出的3件。", some),
  holds("答复政府信息公开申请78件（自然人74件、法人或其他组织4件）。", some),
  holds("受理政府信息公开申请中，商业企业、科研机构、社会公益组织分别为3件、0件、0件。", some),
  holds("政府信息公开申请76件，72件为自然人申请。", some),
  holds("依申请公开中，自然人予以公开20件，商业企业予以公开1件。", some),
  holds("全年收到政府信息公开申请12件，均为自然人申请，法人和其他组织申请0件。", "received/natural-person=12"),
  wrong("收到政府信息公开申请76件，其中自然人71件，法人或其他组织4件。", some, "prose-applicants", "prose-sublist"),
  wrong("2023年，我局受理政府信息公开申请78件，涉及自然人74件、商业企业4件。", some, "prose-applicants"),
  wrong("政府信息公开申请人中，自然人申请70件。", some, "prose-applicants"),
  wrong("政府信息公开申请76件，73件为自然人申请。", some, "prose-applicants"),
  wrong("答复政府信息公开申请78件（自然人73件、法人或其他组织5件）。", some, "prose-applicants"),
  wrong("依申请公开中，自然人予以公开21件。", some, "prose-outcomes"),
  wrong("受理政府信息公开申请中，商业企业、科研机构分别为3件、1件。", some, "prose-applicants"),
  wrong("收到自然人提出的政府信息公开申请27件。", some, "prose-applicants"),
  trap("服务企业320家，走访自然人投资者15人。", some),
  trap("个人隐私信息脱敏处理15件。", some),
  trap("法定代表人培训3次，涉及企业50家。", some),
  trap("向企业推送惠企政策信息公开120条。", some),
  trap("通过网络提交的政府信息公开申请中，自然人60件。", some),
  trap("企业登记档案查询1,200件。", some),
]
