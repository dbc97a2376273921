/** An element of an XML document; names without their prefix, values with references resolved. */
export type XmlElement = {
  naam: string
  attributen: { naam: string; waarde: string; geschreven: string }[]
  kinderen: XmlElement[]
  /** Its own text, of a style element for example. */
  tekst: string
}

const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function resolveReference(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name) ?? []
  if (hex === undefined && decimal === undefined) return NAMED.get(name)
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/** Without a DTD there are only these references (XML 1.0 §4.6); null for any other. */
function resolveReferences(text: string): string | null {
  const references = Array.from(text.matchAll(/&([^;]*);?/g), ([, name = '']) => name)
  if (references.some((name) => resolveReference(name) === undefined)) return null
  return text.replace(/&([^;]*);?/g, (_whole, name: string) => resolveReference(name) ?? '')
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy

/** What stands between the name and the end of a start tag; null when that is not sound. */
function readAttributes(source: string): XmlElement['attributen'] | null {
  const attributen: XmlElement['attributen'] = []
  ATTRIBUTE.lastIndex = 0
  let end = 0
  for (let found = ATTRIBUTE.exec(source); found; found = ATTRIBUTE.exec(source)) {
    const geschreven = found[2] ?? found[3] ?? ''
    const waarde = resolveReferences(geschreven)
    if (waarde === null) return null
    attributen.push({ naam: localName(found[1] ?? ''), waarde, geschreven })
    end = ATTRIBUTE.lastIndex
  }
  return source.slice(end).trim() === '' ? attributen : null
}

// In turn: a comment, a CDATA section, an instruction, an end tag, a start tag, and text. An
// attribute may hold a ">", so a start tag ends at the first one outside quotes. Names are bounded,
// since every way to end one is tried in a tag that never ends.
const TOKEN =
  /<!--(?:(?!--)[\s\S])*-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>]{1,100})\s*>|<([^\s<>/!?]{1,100})((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gy

/**
 * Reads an XML document without a document type, strictly and in one pass: null for what is not
 * well formed or goes deeper or further than the limits.
 */
export function readXml(
  text: string,
  limits: Readonly<{ elementen: number; diepte: number }>,
): XmlElement | null {
  const root: XmlElement = { naam: '', attributen: [], kinderen: [], tekst: '' }
  const open = [{ element: root, naam: '' }]
  let count = 0
  let end = 0
  TOKEN.lastIndex = 0
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    end = TOKEN.lastIndex
    const [, cdata, closing, opening, attributes = '', empty, plain] = found
    const parent = open.at(-1)
    if (!parent) return null
    if (closing !== undefined) {
      if (open.length === 1 || open.pop()?.naam !== closing) return null
    } else if (opening !== undefined) {
      const attributen = readAttributes(attributes)
      count += 1
      if (!attributen || count > limits.elementen || open.length > limits.diepte) return null
      const element = { naam: localName(opening), attributen, kinderen: [], tekst: '' }
      parent.element.kinderen.push(element)
      if (empty === '') open.push({ element, naam: opening })
    } else {
      const resolved = cdata ?? resolveReferences(plain ?? '')
      if (resolved === null) return null
      parent.element.tekst += resolved
    }
  }
  const [first, ...others] = root.kinderen
  const isWhole = end === text.length && open.length === 1 && root.tekst.trim() === ''
  return isWhole && first && others.length === 0 ? first : null
}

/** An element and all below it. */
export function listElements(element: XmlElement): XmlElement[] {
  return [element, ...element.kinderen.flatMap(listElements)]
}

/** The value of an attribute by its name without prefix. */
export function readAttribute({ attributen }: XmlElement, naam: string): string | undefined {
  return attributen.find((attribuut) => attribuut.naam === naam)?.waarde
}
