import { AlignmentType, type IStylesOptions, LineRuleType } from "docx"
import { fonts } from "./fonts.ts"

const exactly = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 })

/** 三号 is 16 points, 二号 is 22; sizes are counted in half points. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: fonts.text, size: 32, language: { value: "en-US", eastAsia: "zh-CN" } },
      paragraph: { spacing: exactly(28) },
    },
    title: {
      run: { font: fonts.title, size: 44, bold: false },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...exactly(36), after: 560 } },
    },
    heading1: {
      run: { font: fonts.heading, size: 32, bold: false, color: "000000" },
      paragraph: {
        spacing: { ...exactly(28), before: 120 },
        keepNext: true,
        indent: { firstLineChars: 200, firstLine: 640 },
      },
    },
  },
}
