import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Page } from "playwright-core"
import sharp from "sharp"

const folder = fileURLToPath(new URL("../../../docs/screenshots", import.meta.url))

/** Takes the part of a page that is on the screen, into `docs/screenshots`. Answers its size in kilobytes. */
export async function savePicture(page: Page, name: string): Promise<number> {
  const shot = await page.screenshot({ animations: "disabled", caret: "hide" })
  // Few colours are enough for a page, and make a third of the file.
  const png = await sharp(shot).png({ palette: true, colours: 96, dither: 0, effort: 10 }).toBuffer()
  await writeFile(join(folder, `${name}.png`), png)
  return png.length / 1000
}
