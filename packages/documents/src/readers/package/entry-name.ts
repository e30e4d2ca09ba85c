import { Failure } from "@gouji/core"

const utf8Flag = 0x800

/** Without the flag a name is in the encoding of the system that packed it: in China GBK, of which GB18030 is a superset. */
function decodeUnmarked(bytes: Uint8Array): string {
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("latin1").decode(bytes)
  }
}

function decodeName(bytes: Uint8Array, flags: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch (cause) {
    if (flags & utf8Flag) throw new Failure("bad-entry-name", { part: "?" }, { cause })
    return decodeUnmarked(bytes)
  }
}

/** A name that leads out of the package, or that two programs would read as two names. */
function isBad(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (name === "" || /[\u0000-\u001f\u007f]/.test(name) || /^[a-z]:/i.test(name) || name.startsWith("/")) return true
  return name.split("/").some((segment) => segment === ".." || segment === ".")
}

/** The name of an entry, its separators made alike. Throws `bad-entry-name`. */
export function entryName(bytes: Uint8Array, flags: number): string {
  const name = decodeName(bytes, flags).replaceAll("\\", "/")
  if (isBad(name)) throw new Failure("bad-entry-name", { part: JSON.stringify(name.slice(0, 80)) })
  return name
}
