import { checkReading, rules } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { readDocument } from "../read-document.ts"
import { caseReport as report } from "../testing/describe-cases.ts"
import { bodyXml, makeDocx, run } from "../testing/make-docx.ts"

const body = bodyXml(report)
const publicationRules = rules.filter(({ id }) => /^private-|-left$|^author-named$/.test(id))
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`
const contact = "联系人张某，手机13900001111。"
const deleted = (text: string) => `<w:del w:id="1" w:author="a"><w:r><w:delText>${text}</w:delText></w:r></w:del>`

async function findingsIn(bytes: Uint8Array) {
  const reading = await readDocument(bytes, { name: "a.docx" })
  return checkReading(reading, { asOf: "2026-01-20", rules: publicationRules })
}

describe("a file before it is published", () => {
  it("has nothing found in it where there is nothing, and no rule is left open", async () => {
    const check = await findingsIn(makeDocx(body))
    expect(check.findings).toEqual([])
    expect(check.rules.couldNotRun).toEqual([])
  })

  it.for([
    ["a number in its last part", body + paragraph(run(contact)), ["private-mobile@other/1"]],
    ["a number before its first part", paragraph(run(contact)) + body, ["private-mobile@outside/1"]],
    [
      "a number taken out, and not accepted",
      body + paragraph(run("无。") + deleted(contact)),
      ["private-mobile@unseen/1", "tracked-changes-left@file"],
    ],
    [
      "a hidden number",
      body + paragraph(run("无。") + run(contact, "<w:vanish/>")),
      ["private-mobile@unseen/1", "hidden-text-left@file"],
    ],
  ] as const)("has %s found, masked", async ([, xml, ids]) => {
    const check = await findingsIn(makeDocx(xml))
    expect(check.findings.map(({ id }) => id)).toEqual(ids)
    expect(JSON.stringify(check)).not.toContain("13900001111")
  })

  it("has macros found in it", async () => {
    const docm = makeDocx(body, { more: [{ name: "word/vbaProject.bin", data: "x" }] })
    expect((await findingsIn(docm)).findings.map(({ id }) => id)).toEqual(["active-content-left@file"])
  })
})
