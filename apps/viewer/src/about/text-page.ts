/** A page of text: parts with a heading, paragraphs and lists; addresses within the site stand beside their words. */
export interface TextPage {
  readonly title: string
  readonly lead: string
  readonly parts: readonly {
    /** What an address within the page names it by. */
    readonly id?: string
    readonly title: string
    readonly paragraphs: readonly string[]
    readonly list?: readonly string[]
    readonly links?: readonly (readonly [href: string, text: string])[]
  }[]
}
