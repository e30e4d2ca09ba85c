/** The offices of the fifth round; each table adds up. */
export const province =
  "agency=江岭省人民政府 scope=region received=12480 carried-in=611 granted=4012 partly-granted=905 denied-state-secret=17 denied-public-safety=40 denied-third-party=303 denied-internal-affairs=88 denied-process-records=210 denied-enforcement-file=415 denied-administrative-query=392 unavailable-not-held=3906 unavailable-needs-creation=411 unavailable-unclear=188 declined-petition=702 declined-repeat=295 declined-excessive=51 other-not-supplemented=240 other-rest=351 carried-out=565"

export const provinceCases =
  "agency=江岭省人民政府 scope=region reconsideration/upheld=520 reconsideration/corrected=61 reconsideration/other=240 reconsideration/pending=79 litigation-direct/upheld=44 litigation-direct/corrected=3 litigation-direct/other=20 litigation-direct/pending=13 litigation-after-reconsideration/upheld=96 litigation-after-reconsideration/corrected=5 litigation-after-reconsideration/other=31 litigation-after-reconsideration/pending=28"

export const district =
  "agency=静河区人民政府 scope=region received=312 carried-in=14 granted=120 partly-granted=27 denied-third-party=9 denied-process-records=6 denied-enforcement-file=11 unavailable-not-held=88 unavailable-needs-creation=7 unavailable-unclear=4 declined-petition=20 declined-repeat=8 other-not-supplemented=5 other-rest=9 carried-out=12"

export const districtCases =
  "agency=静河区人民政府 scope=region reconsideration/upheld=15 reconsideration/corrected=3 reconsideration/other=6 litigation-direct/other=2 litigation-after-reconsideration/upheld=5 litigation-after-reconsideration/pending=2"

export const education =
  "agency=静河区教育局 received=16 carried-in=0 granted=7 partly-granted=2 denied-third-party=1 unavailable-not-held=4 declined-petition=2 carried-out=0"

export const audit =
  "agency=临浦市审计局 received=5 carried-in=1 granted=2 denied-process-records=2 unavailable-not-held=1 carried-out=1"

export const police =
  "agency=江岭省公安厅 received=208 carried-in=9 granted=61 partly-granted=18 denied-state-secret=4 denied-enforcement-file=45 denied-administrative-query=12 unavailable-not-held=40 declined-petition=16 declined-repeat=3 other-rest=10 carried-out=8"
