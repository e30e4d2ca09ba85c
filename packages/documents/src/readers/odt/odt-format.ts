import type { XmlFormat } from "../package/parse-xml.ts"

const oasis = "urn:oasis:names:tc:opendocument:xmlns:"

const set = (names: string) => new Set(names.split(" "))

const dropped = set(
  "office:annotation office:annotation-end office:forms office:scripts office:font-face-decls office:event-listeners text:note text:number text:sequence-decls text:variable-decls text:user-field-decls text:script text:ruby-text text:table-of-content-source draw:glue-point svg:title svg:desc draw:image table:table-source table:named-expressions",
)

const attributes = set(
  [
    "style:name style:family style:parent-style-name style:list-style-name style:num-format style:num-prefix style:num-suffix style:num-list-format style:text-line-through-style style:text-line-through-type style:text-position fo:color fo:background-color",
    "text:style-name text:c text:display text:id xml:id text:change-id text:level text:start-value text:display-levels text:continue-numbering text:continue-list text:outline-level text:is-hidden text:condition",
    "table:number-columns-spanned table:number-rows-spanned table:number-columns-repeated table:number-rows-repeated table:formula table:visibility table:display",
    "xlink:href",
  ].join(" "),
)

/** What is read of a part of an ODT. */
export const odtFormat: XmlFormat = {
  prefixes: {
    [`${oasis}office:1.0`]: "office",
    [`${oasis}text:1.0`]: "text",
    [`${oasis}table:1.0`]: "table",
    [`${oasis}style:1.0`]: "style",
    [`${oasis}drawing:1.0`]: "draw",
    [`${oasis}svg-compatible:1.0`]: "svg",
    [`${oasis}xsl-fo-compatible:1.0`]: "fo",
    [`${oasis}manifest:1.0`]: "manifest",
    [`${oasis}meta:1.0`]: "meta",
    // Attributes that the standard took over later are written under this name too.
    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "style",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://purl.org/dc/elements/1.1/": "dc",
  },
  keeps: (name) => !dropped.has(name),
  keepsAttribute: (name) => attributes.has(name),
}
