import { Route, Router } from "@solidjs/router"
import type { Component } from "solid-js"
import { AgencyPage } from "./agency/agency-page.tsx"
import { ArchivePage } from "./archive/archive-page.tsx"
import { CheckPage } from "./check/check-page.tsx"
import { CheckingContext } from "./check/checking-context.ts"
import { createChecking } from "./check/create-checking.ts"
import { startChecker } from "./check/start-checker.ts"
import { ComparePage } from "./compare/compare-page.tsx"
import { type PageData, PageDataContext } from "./data/page-data.ts"
import { ExplorePage } from "./explore/explore-page.tsx"
import { LanguageContext, type LanguageState } from "./i18n/language.ts"
import { ReportPage } from "./report/report-page.tsx"
import { RulePage } from "./rules/rule-page.tsx"
import { RulesPage } from "./rules/rules-page.tsx"
import { chinaDay } from "./shell/china-time.ts"
import { type Head, HeadContext } from "./shell/head.ts"
import { NotFoundPage } from "./shell/not-found-page.tsx"
import { Shell } from "./shell/shell.tsx"

/** The whole application; the same in the browser and on the server. */
export const App: Component<{ language: LanguageState; page: PageData; head: Head }> = (props) => (
  <LanguageContext.Provider value={props.language}>
    <PageDataContext.Provider value={props.page}>
      <HeadContext.Provider value={props.head}>
        <CheckingContext.Provider value={createChecking(startChecker, () => chinaDay(Date.now()))}>
          <Router url={props.page.url} root={Shell} preload={false}>
            <Route path="/" component={ArchivePage} />
            <Route path="/reports/:id" component={ReportPage} />
            <Route path="/agencies/:id" component={AgencyPage} />
            <Route path="/compare" component={ComparePage} />
            <Route path="/explore" component={ExplorePage} />
            <Route path="/check" component={CheckPage} />
            <Route path="/rules" component={RulesPage} />
            <Route path="/rules/:id" component={RulePage} />
            <Route path="*" component={NotFoundPage} />
          </Router>
        </CheckingContext.Provider>
      </HeadContext.Provider>
    </PageDataContext.Provider>
  </LanguageContext.Provider>
)
