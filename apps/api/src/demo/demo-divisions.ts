/** Divisions of the invented archive, with codes that no list of GB/T 2260 has: 97 and 98 are no provinces. */
const demoDivisions: Readonly<Record<string, string>> = {
  "970000": "云岭省（虚构）",
  "970100": "砚泉市（虚构）",
  "970121": "砚溪县（虚构）",
  "970122": "枕泉县（虚构）",
  "980000": "海漪省（虚构）",
  "980100": "鹭海市（虚构）",
  "980121": "鹭屿县（虚构）",
}

/** The name of an invented division; `null` for every other. */
export const demoDivisionName = (code: string): string | null => demoDivisions[code] ?? null
