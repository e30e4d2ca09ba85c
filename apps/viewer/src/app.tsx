import { Route, Router } from "@solidjs/router"
import type { Component } from "solid-js"
import { CheckingContext } from "./check/checking-context.ts"
import { type PageData, PageDataContext } from "./data/page-data.ts"
import { LanguageContext, type LanguageState } from "./i18n/language.ts"
import type { Pages } from "./pages.ts"
import { type Head, HeadContext } from "./shell/head.ts"
import { NotFoundPage } from "./shell/not-found-page.tsx"
import { Shell } from "./shell/shell.tsx"

interface AppProps {
  readonly language: LanguageState
  readonly page: PageData
  readonly head: Head
  /** The browser fetches a page's code when it goes there, the server has them all. */
  readonly pages: Pages<Component>
}

/** The whole application; the same in the browser and on the server. */
export const App: Component<AppProps> = (props) => (
  <LanguageContext.Provider value={props.language}>
    <PageDataContext.Provider value={props.page}>
      <HeadContext.Provider value={props.head}>
        <CheckingContext.Provider value={{}}>
          <Router url={props.page.url} root={Shell} preload={false}>
            <Route path="/" component={props.pages.archive} />
            <Route path="/reports/:id" component={props.pages.report} />
            <Route path="/reports/:id/document" component={props.pages.document} />
            <Route path="/agencies/:id" component={props.pages.agency} />
            <Route path="/compare" component={props.pages.compare} />
            <Route path="/explore" component={props.pages.explore} />
            <Route path="/check" component={props.pages.check} />
            <Route path="/fill-in" component={props.pages.fillIn} />
            <Route path="/rules" component={props.pages.rules} />
            <Route path="/rules/:id" component={props.pages.rule} />
            <Route path="/about" component={props.pages.about} />
            <Route path="/accessibility" component={props.pages.accessibility} />
            <Route path="/sign-in" component={props.pages.signIn} />
            <Route path="/account" component={props.pages.account} />
            <Route path="/desk" component={props.pages.desk} />
            <Route path="/desk/board" component={props.pages.board} />
            <Route path="/desk/new" component={props.pages.newDraft} />
            <Route path="/desk/drafts/:id" component={props.pages.draft} />
            <Route path="/desk/drafts/:id/document" component={props.pages.document} />
            <Route path="/desk/withdraw/:id" component={props.pages.withdraw} />
            <Route path="*" component={NotFoundPage} />
          </Router>
        </CheckingContext.Provider>
      </HeadContext.Provider>
    </PageDataContext.Provider>
  </LanguageContext.Provider>
)
