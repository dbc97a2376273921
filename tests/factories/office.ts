import { strFromU8, unzipSync } from 'fflate'

/** The XML parts of an Office file by their path. */
export function readParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, content]) => [path, strFromU8(content)]),
  )
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
}

/** Text as it was before it was written as XML or HTML. */
export const decodeEntities = (text: string) =>
  text.replace(/&([a-z]+|#x?[0-9a-f]+);/gi, (whole, name: string) => ENTITIES[name] ?? whole)

/** The texts of a part, one to a paragraph. */
export function readTexts(xml: string): string[] {
  return [...xml.matchAll(/<([wa]):p(?: [^>]*)?>(.*?)<\/\1:p>/gs)].map(([, , paragraph = '']) =>
    [...paragraph.matchAll(/<[wa]:t(?: [^>]*)?>([^<]*)</g)]
      .map(([, text = '']) => decodeEntities(text))
      .join(''),
  )
}
