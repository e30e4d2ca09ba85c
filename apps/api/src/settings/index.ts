export { readSettings } from "./read-settings.ts"
export { type Settings, settingList } from "./setting-list.ts"
