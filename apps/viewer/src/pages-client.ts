import { type Component, lazy } from "solid-js"
import { loadTextParts, type TextPart } from "./i18n/language.ts"
import type { Pages } from "./pages.ts"

type LazyPage = Component & { readonly preload: () => Promise<unknown> }

/** A page whose code is fetched when it is first gone to, and with it the texts that are its own. */
function page(load: () => Promise<Component>, texts: readonly TextPart[] = []): LazyPage {
  return lazy(async () => {
    const [loaded] = await Promise.all([load(), loadTextParts(texts)])
    return { default: loaded }
  })
}

export const clientPages: Pages<LazyPage> = {
  archive: page(async () => (await import("./archive/archive-page.tsx")).ArchivePage),
  report: page(async () => (await import("./report/report-page.tsx")).ReportPage),
  agency: page(async () => (await import("./agency/agency-page.tsx")).AgencyPage),
  compare: page(async () => (await import("./compare/compare-page.tsx")).ComparePage),
  explore: page(async () => (await import("./explore/explore-page.tsx")).ExplorePage),
  check: page(async () => (await import("./check/check-page.tsx")).CheckPage, ["check"]),
  fillIn: page(async () => (await import("./fill-in/fill-in-page.tsx")).FillInPage, ["check", "fillIn"]),
  rules: page(async () => (await import("./rules/rules-page.tsx")).RulesPage),
  about: page(async () => (await import("./about/about-page.tsx")).AboutPage),
  accessibility: page(async () => (await import("./about/accessibility-page.tsx")).AccessibilityPage),
  rule: page(async () => (await import("./rules/rule-page.tsx")).RulePage),
  signIn: page(async () => (await import("./sign-in/sign-in-page.tsx")).SignInPage),
  document: page(async () => (await import("./document/document-page.tsx")).DocumentPage),
  account: page(async () => (await import("./account/account-page.tsx")).AccountPage),
  desk: page(async () => (await import("./desk/desk-page.tsx")).DeskPage),
  board: page(async () => (await import("./desk/board-page.tsx")).BoardPage),
  newDraft: page(async () => (await import("./desk/new-draft-page.tsx")).NewDraftPage),
  draft: page(async () => (await import("./desk/draft-page.tsx")).DraftPage),
  withdraw: page(async () => (await import("./desk/withdraw-page.tsx")).WithdrawPage),
}
