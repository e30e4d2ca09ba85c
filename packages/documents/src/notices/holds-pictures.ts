import { openPackage } from "../readers/package/open-package.ts"
import { isPackage, type Kind } from "../sniff.ts"

/** Signatures of PNG and JPEG, and what rich text and PDF call a picture. */
const signs = /\x89PNG\r\n|\xff\xd8\xff|\\pict\b|\/Subtype ?\/Image\b/

/** Whether a document may show its text in pictures. */
export function holdsPictures(kind: Kind, bytes: Uint8Array): boolean {
  if (isPackage(kind)) return openPackage(bytes).names.some((name) => /(?:^|\/)(?:media|Pictures)\//i.test(name))
  return signs.test(new TextDecoder("latin1").decode(bytes))
}
