/** Groups whose text is not shown where they stand: tables of styles, pictures, notes, headers. */
const unseen = new Set(
  (
    "stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote ftnsep ftnsepc " +
    "ftncn aftnsep aftnsepc aftncn annotation atnid atnauthor atndate atnicn atntime atnparent atnref atrfstart atrfend " +
    "comment objdata objclass objname objalias objsect shprslt nonshppict nonesttables xe tc rxe private filetbl " +
    "listtable listoverridetable revtbl rsidtbl template nextfile pntxta pntxtb themedata colorschememapping datastore " +
    "latentstyles xmlnstbl generator bkmkstart bkmkend fname falt panose fontemb background mmathPr sp"
  ).split(" "),
)

/** Groups that programs may pass over, but that hold what is shown. */
const optional = new Set([
  "shpinst",
  "do",
  "nesttableprops",
  "ud",
  "fldinst",
  "shptxt",
  "dptxbxtext",
  "upr",
  "txfieldtext",
])

/** Whether nothing of a group is shown. A group marked as optional is only known if it is listed. */
export function isUnseenGroup(name: string, isOptional: boolean): boolean {
  return unseen.has(name) || (isOptional && !optional.has(name))
}

/** Groups whose text stands apart from the text around it. */
export const isTextBox = (name: string) => name === "shptxt" || name === "dptxbxtext"

/** Words that stand for a character. */
export const characters: Readonly<Partial<Record<string, string>>> = {
  tab: "\t",
  line: "\n",
  page: "\n",
  column: "\n",
  softline: "\n",
  emdash: "—",
  endash: "–",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
}

/** Signs behind a backslash that stand for a character. */
export const symbols: Readonly<Partial<Record<string, string>>> = { "~": "\u00a0", _: "-", "\t": "\t" }
