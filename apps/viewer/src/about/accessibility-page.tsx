import { accessibilityEn } from "./accessibility-en.ts"
import { accessibilityZhCN } from "./accessibility-zh-cn.ts"
import { ShownText } from "./shown-text.tsx"

/** What works for everyone, what does not yet, and how that is known. */
export function AccessibilityPage() {
  return <ShownText texts={{ "zh-CN": accessibilityZhCN, en: accessibilityEn }} />
}
