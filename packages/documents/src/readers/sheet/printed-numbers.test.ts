import { describe, expect, it } from "vitest"
import { type Content, makeXlsx, type SheetPart, stylesXml } from "../../testing/make-xlsx.ts"
import { readXlsx } from "./read-xlsx.ts"

/** What a cell beside a label prints under a format, and what is said of it. */
function printed(value: string, format: string, views = "", styles = stylesXml(["General", format])) {
  const cells: Record<string, Content> = {
    A1: { text: "项" },
    B1: { text: "数" },
    A2: { text: "甲" },
    B2: { xml: `><v>${value}</v>`, style: 1 },
  }
  const sheet: SheetPart = { name: "表", cells: new Map(Object.entries(cells)), views }
  const { blocks, warnings } = readXlsx(makeXlsx([sheet], { "xl/styles.xml": styles }))
  const [table] = blocks
  const text = table?.kind === "table" ? table.rows[1]?.[1]?.text : undefined
  return [text, warnings.map(({ code, expected, found }) => `${code} ${found} ${expected}`)]
}
const warned = (shown: string, stored: string) => [`shown-otherwise ${shown} (表!B2) ${stored}`]

describe("a number is what the sheet prints", () => {
  const cases: readonly [what: string, value: string, format: string, text: string, warnings: readonly string[]][] = [
    ["as it is", "12.5", "General", "12.5", []],
    ["as it is, in Chinese", "12.5", "G/通用格式", "12.5", []],
    ["as it is, to the last sign there is room for", "1234567.89", "General", "1234567.89", []],
    ["and no more of it than there is room for", "1234567.89123", "General", "#1234567.89123", []],
    ["without a share that has no end", "33.333333333333336", "General", "#33.3333333333333", []],
    ["without noise", "96171.600000000006", "General", "96171.6", []],
    ["without more noise", "96171.60000000021", "General", "96171.6", warned("96171.6", "96171.6000000002")],
    ["less than nothing, without noise", "-12.00000000001", "General", "-12", warned("-12", "-12.00000000001")],
    ["in eleven digits", "12345678901", "General", "12345678901", []],
    ["in twelve digits", "123456789012", "General", "#123456789012", []],
    ["whole though it is not", "12.5", "0", "13", warned("13", "12.5")],
    ["with fewer digits", "190.457379", "0.00", "190.46", warned("190.46", "190.457379")],
    ["with digits of nothing", "12", "0.00", "12.00", []],
    ["with separators", "1234567", "#,##0", "1,234,567", []],
    ["with a unit", "12", '0"件"', "12件", []],
    ["with a unit, in Chinese", "12", 'G/通用格式"件"', "12件", []],
    ["in colour", "3", "[Red]0", "3", []],
    ["padded", "7", "0_ ", "7", []],
    ["with leading zeros", "5", "000", "005", []],
    ["in thousands", "12345", "0,", "12", warned("12", "12345")],
    ["in ten thousands", "12345", '0!.0,"万"', "1.2万", warned("1.2万", "12345")],
    ["not at all", "5", ";;;", "", warned("", "5")],
    ["not where it is zero", "0", "0;-0;;@", "", warned("", "0")],
    ["with a dash for zero", "0", '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', "-", warned("-", "0")],
    ["as an amount of money", "1234.5", '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', "1,234.50", []],
    ["as a share", "0.12", "0%", "12%", []],
    ["as a date", "45356", 'm"月"d"日"', "3月5日", []],
    ["as the day of a date", "45356", "d", "5", warned("5", "45356")],
    ["under a format that is none", "7", "bad[", "#7", []],
  ]
  it.for(cases)("%s: %s under %s", ([, value, format, text, warnings]) => {
    expect(printed(value, format)).toEqual([text, warnings])
  })

  it("in a sheet that shows no zeros", () => {
    const views = '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>'
    expect(printed("0", "General", views)).toEqual(["", warned("", "0")])
    expect(printed("10", "General", views)).toEqual(["10", []])
    expect(printed("0", "General", views.replace('"0"', '"1"'))).toEqual(["0", []])
  })

  it("that is white on white is not seen", () => {
    const styles = (fill: string) =>
      stylesXml(["General", "General"])
        .replace(
          "<cellXfs>",
          `<fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts><fills><fill/>${fill}</fills><cellXfs>`,
        )
        .replaceAll('numFmtId="171" applyNumberFormat', 'fontId="1" fillId="1" numFmtId="171" applyNumberFormat')
    const textOf = (fill: string) => printed("7", "General", "", styles(fill))
    expect(textOf("<fill/>")).toEqual(["", warned("", "7")])
    expect(textOf('<fill><patternFill patternType="solid"/></fill>')).toEqual(["7", []])
  })
})
