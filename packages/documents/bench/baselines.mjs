// What a format costs when it is only taken apart, by a library alone: what reading adds to that shows beside it.

const text = (bytes) => new TextDecoder().decode(bytes)

async function unzip() {
  const { unzipSync } = await import("fflate")
  return (bytes) => unzipSync(bytes)
}

async function sheets() {
  const { read } = await import("@e965/xlsx")
  return (bytes) => read(bytes, { type: "array" })
}

/** Each loads its library, and gives what it does with a file. */
export const baselines = {
  html: async () => {
    const { parse } = await import("parse5")
    return (bytes) => parse(text(bytes))
  },
  md: async () => {
    const { lexer } = await import("marked")
    return (bytes) => lexer(text(bytes))
  },
  docx: unzip,
  odt: unzip,
  xlsx: sheets,
  xls: sheets,
  ods: sheets,
}

export const baselineNames = {
  html: "parse5",
  md: "marked",
  docx: "fflate",
  odt: "fflate",
  xlsx: "SheetJS",
  xls: "SheetJS",
  ods: "SheetJS",
}
