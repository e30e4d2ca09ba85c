import type { Component } from "solid-js"
import { AboutPage } from "./about/about-page.tsx"
import { AccessibilityPage } from "./about/accessibility-page.tsx"
import { AccountPage } from "./account/account-page.tsx"
import { AgencyPage } from "./agency/agency-page.tsx"
import { ArchivePage } from "./archive/archive-page.tsx"
import { CheckPage } from "./check/check-page.tsx"
import { ComparePage } from "./compare/compare-page.tsx"
import { BoardPage } from "./desk/board-page.tsx"
import { DeskPage } from "./desk/desk-page.tsx"
import { DraftPage } from "./desk/draft-page.tsx"
import { NewDraftPage } from "./desk/new-draft-page.tsx"
import { WithdrawPage } from "./desk/withdraw-page.tsx"
import { DocumentPage } from "./document/document-page.tsx"
import { ExplorePage } from "./explore/explore-page.tsx"
import { FillInPage } from "./fill-in/fill-in-page.tsx"
import type { Pages } from "./pages.ts"
import { ReportPage } from "./report/report-page.tsx"
import { RulePage } from "./rules/rule-page.tsx"
import { RulesPage } from "./rules/rules-page.tsx"
import { SignInPage } from "./sign-in/sign-in-page.tsx"

/** Every page at once: the server renders without waiting. */
export const serverPages: Pages<Component> = {
  archive: ArchivePage,
  report: ReportPage,
  agency: AgencyPage,
  compare: ComparePage,
  explore: ExplorePage,
  check: CheckPage,
  fillIn: FillInPage,
  rules: RulesPage,
  about: AboutPage,
  accessibility: AccessibilityPage,
  rule: RulePage,
  signIn: SignInPage,
  document: DocumentPage,
  account: AccountPage,
  desk: DeskPage,
  board: BoardPage,
  newDraft: NewDraftPage,
  draft: DraftPage,
  withdraw: WithdrawPage,
}
