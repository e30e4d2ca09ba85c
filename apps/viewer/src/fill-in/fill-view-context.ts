import { type Accessor, createContext, useContext } from "solid-js"
import type { ReportView } from "../report/create-report-view.ts"

/** What the newest check found, for the cells and texts that it is about; `null` before there is one. */
export const FillViewContext = createContext<Accessor<ReportView | null>>(() => null)

export const useFillView = () => useContext(FillViewContext)
