/** The offices of the fourth and fifth rounds: each table adds up, so that a sentence is wrong only where it is meant to be. */
export const ministry =
  "agency=国家水土总局 received=2317 carried-in=143 granted=701 partly-granted=118 denied-third-party=52 denied-process-records=66 denied-internal-affairs=9 denied-administrative-query=94 unavailable-not-held=803 unavailable-needs-creation=45 unavailable-unclear=30 declined-petition=255 declined-repeat=61 declined-excessive=12 other-not-supplemented=47 other-rest=38 carried-out=129"

export const ministryCases =
  "agency=国家水土总局 reconsideration/upheld=58 reconsideration/corrected=7 reconsideration/other=33 reconsideration/pending=9 litigation-direct/upheld=6 litigation-direct/other=5 litigation-after-reconsideration/upheld=19 litigation-after-reconsideration/other=4 litigation-after-reconsideration/pending=8"

export const city =
  "agency=临浦市人民政府 scope=region received=1486 carried-in=57 granted=512 partly-granted=96 denied-state-secret=3 denied-forbidden-by-law=2 denied-public-safety=5 denied-third-party=31 denied-internal-affairs=14 denied-process-records=22 denied-enforcement-file=40 denied-administrative-query=28 unavailable-not-held=488 unavailable-needs-creation=37 unavailable-unclear=19 declined-petition=72 declined-repeat=41 declined-published=2 declined-excessive=6 declined-reissue=4 other-not-supplemented=33 other-fee-unpaid=1 other-rest=41 carried-out=46"

export const cityApplicants =
  "agency=临浦市人民政府 scope=region received/natural-person=1402 received/business=61 received/research=3 received/public-interest=5 received/legal-service=12 received/other-organisation=3"

export const cityCases =
  "agency=临浦市人民政府 scope=region reconsideration/upheld=38 reconsideration/corrected=4 reconsideration/other=21 reconsideration/pending=6 litigation-direct/upheld=5 litigation-direct/corrected=1 litigation-direct/other=3 litigation-direct/pending=2 litigation-after-reconsideration/upheld=9 litigation-after-reconsideration/other=1 litigation-after-reconsideration/pending=4"

export const cityDisclosure =
  "agency=临浦市人民政府 scope=region regulations/issued=3 regulations/repealed=1 regulations/in-force=27 normative-documents/issued=64 normative-documents/repealed=51 normative-documents/in-force=402 licensing/decisions=215740 penalties/decisions=1874402 coercion/decisions=5210 fees/amount=48213.77"

export const county =
  "agency=栗山县人民政府 scope=region received=88 carried-in=5 granted=31 partly-granted=8 denied-third-party=2 denied-administrative-query=4 denied-process-records=1 unavailable-not-held=24 unavailable-unclear=2 declined-petition=9 declined-repeat=3 other-not-supplemented=1 other-rest=4 carried-out=4"

export const countyCases =
  "agency=栗山县人民政府 scope=region reconsideration/upheld=6 reconsideration/corrected=1 reconsideration/other=2 litigation-direct/upheld=1 litigation-after-reconsideration/upheld=2 litigation-after-reconsideration/pending=1"

export const bureau =
  "agency=栗山县自然资源局 received=23 carried-in=1 granted=9 partly-granted=3 denied-third-party=1 denied-enforcement-file=2 unavailable-not-held=6 declined-petition=2 carried-out=1"

export const bureauCases = "agency=栗山县自然资源局 reconsideration/upheld=2 litigation-after-reconsideration/upheld=1"

export const town = "agency=苇塘镇人民政府 received=3 granted=2 unavailable-not-held=1"

export const nobody = "received=0 carried-in=0 handled=0 carried-out=0"
