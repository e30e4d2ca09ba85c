/** An ISO date as a signature prints it: 2025年1月20日. */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number)
  return `${year}年${month}月${day}日`
}
