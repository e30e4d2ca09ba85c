/** The hundred commonest family names, and the double ones. */
const family =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
const double = /^(?:欧阳|司马|诸葛|上官|司徒|皇甫|令狐|端木)\p{Script=Han}{1,2}$/u
/** Offices, programs and machines that begin like a name. */
const office = /[局委厅处科室办所院部站队镇乡村区县市省网系统用户员公司]$|中心|政府|管理/

/** Whether a file's author looks like a person's name in Chinese: `管理员` and `微软用户` do not. */
export function isPersonName(text: string): boolean {
  const name = text.replace(/\s/g, "")
  if (office.test(name)) return false
  return double.test(name) || (/^\p{Script=Han}{2,3}$/u.test(name) && family.includes(name[0] ?? " "))
}

/** `王**`: the family name alone. */
export function maskName(text: string): string {
  const name = text.replace(/\s/g, "")
  return `${name.slice(0, 1)}${"*".repeat(Math.max(1, name.length - 1))}`
}
