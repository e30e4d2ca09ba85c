const formats: readonly (readonly [ids: readonly number[], format: string])[] = [
  [[1], "0"],
  [[2], "0.00"],
  [[3], "#,##0"],
  [[4], "#,##0.00"],
  [[5, 6], '"¥"#,##0;"¥"\\-#,##0'],
  [[7, 8], '"¥"#,##0.00;"¥"\\-#,##0.00'],
  [[9], "0%"],
  [[10], "0.00%"],
  [[11], "0.00E+00"],
  [[12], "# ?/?"],
  [[13], "# ??/??"],
  [[14, 15, 16, 17, 30], "yyyy/m/d"],
  [[22], "yyyy/m/d h:mm"],
  [[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56], "h:mm"],
  [[31, 57], 'yyyy"年"m"月"d"日"'],
  [[27, 36, 50, 52], 'yyyy"年"m"月"'],
  [[28, 29, 51, 53, 54, 58], 'm"月"d"日"'],
  [[37, 38], "#,##0 ;(#,##0)"],
  [[39, 40], "#,##0.00 ;(#,##0.00)"],
  [[41, 42], '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ '],
  [[43, 44], '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [[48], "##0.0E+0"],
]

const byId = new Map(formats.flatMap(([ids, format]) => ids.map((id) => [id, format] as const)))

/** The number format that has a number and no text of its own in a file, as Chinese spreadsheets have it. */
export function builtInFormat(id: number): string {
  return byId.get(id) ?? "General"
}
