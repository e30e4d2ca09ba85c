import { createContext, useContext } from "solid-js"
import type {
  AccountData,
  BoardData,
  DeskData,
  DraftData,
  Person,
  ProviderData,
  SignInData,
  WithdrawData,
} from "./desk-responses.ts"
import type { AgencyData, CompareData, ExploreData } from "./figure-responses.ts"
import type { ArchiveData, DocumentData, PackRulesData, ReportData, RulesData } from "./responses.ts"

/** The data that a page was served with, and the address that they belong to. */
export interface PageData {
  /** Path and query. */
  readonly url: string
  readonly data: unknown
  /** How the server was asked to show it: see `Display`. */
  readonly display?: string
}

export const PageDataContext = createContext<PageData>({ url: "", data: null })

const has = <K extends string>(data: unknown, ...keys: K[]): data is Record<K, unknown> =>
  typeof data === "object" && data !== null && keys.every((key) => (data as Record<string, unknown>)[key] != null)

export const isArchiveData = (data: unknown): data is ArchiveData => has(data, "facets", "page")
export const isReportData = (data: unknown): data is ReportData => has(data, "published", "revisions")

export const isAgencyData = (data: unknown): data is AgencyData => has(data, "profile")
export const isCompareData = (data: unknown): data is CompareData => has(data, "comparison") || has(data, "page")
export const isExploreData = (data: unknown): data is ExploreData => has(data, "facets") && !has(data, "page")

export const isDeskData = (data: unknown): data is DeskData => has(data, "drafts")
export const isDraftData = (data: unknown): data is DraftData => has(data, "draft", "steps")
export const isWithdrawData = (data: unknown): data is WithdrawData => has(data, "report")
export const isBoardData = (data: unknown): data is BoardData => has(data, "board")
export const isProviderData = (data: unknown): data is ProviderData => has(data, "provider")
export const isDocumentData = (data: unknown): data is DocumentData => has(data, "documentOf")
export const isAccountData = (data: unknown): data is AccountData => has(data, "account")
export const isSignInData = (data: unknown): data is SignInData => has(data, "signIn")

/** Who was signed in when the page was served; `null`: nobody. */
export function usePerson(): Person | null {
  const { data } = useContext(PageDataContext)
  return has(data, "me") ? (data.me as Person) : null
}

export const hasPackRules = (data: unknown): data is PackRulesData => has(data, "packRules")
export const hasRules = (data: unknown): data is RulesData => has(data, "rules")

/** The data that the page was served with, where they are of the wanted kind and belong to the address asked about. */
export function usePageData<T>(isWanted: (data: unknown) => data is T) {
  const page = useContext(PageDataContext)
  return (belongs: (url: string) => boolean): T | undefined =>
    isWanted(page.data) && belongs(page.url) ? page.data : undefined
}

/** Whether the archive holds invented reports, as far as a page's data tell. */
export function tellsDemo(data: unknown): boolean | undefined {
  if (has(data, "demo")) return data.demo === true
  if (has(data, "facets")) return tellsDemo(data.facets)
  return has(data, "published") && tellsDemo(data.published) ? true : undefined
}
