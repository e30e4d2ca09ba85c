import { aboutEn } from "./about-en.ts"
import { aboutZhCN } from "./about-zh-cn.ts"
import { ShownText } from "./shown-text.tsx"

/** Where the data come from, and how far they can be trusted. */
export function AboutPage() {
  return <ShownText texts={{ "zh-CN": aboutZhCN, en: aboutEn }} />
}
