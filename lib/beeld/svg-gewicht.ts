import { listElements, readAttribute, type XmlElement } from './xml'

/** How many references an element may be away from the drawing. */
const MAX_DIEPTE = 240
/** More rules than this no drawing program writes for a logo, and each is tried on each element. */
const MAX_REGELS = 500
const MAX_STIJL = 20_000

/** Drawing these takes about as long as drawing so many shapes. */
const ZWAAR: Readonly<Record<string, number>> = { mask: 50, clipPath: 10, image: 100 }
const ZWARE_KENMERKEN = /stroke-dasharray|(?<!-)opacity|mix-blend-mode|isolation/
const ZWAAR_KENMERK = 20
/** Laying out a letter is more work than drawing a shape: some 2,000 letters in all. */
const PER_LETTER = 5
/** Numbers of a path or a transformation that are as much work as a shape, in characters. */
const PER_VORM = 30

/** A reference to something that is drawn with; `erft` when all that is within draws with it. */
type Verwijzing = Readonly<{ id: string; erft: boolean }>
/** What a style adds to what it is given to. */
type Stijl = Readonly<{ verwijzingen: readonly Verwijzing[]; isZwaar: boolean }>

const NIET_ERFELIJK = ['clip-path', 'mask']
const PLAIN_ID = /^[^\s"'();#\\]{1,200}$/

/** The references in one declaration; null where what it refers to cannot be read for certain. */
function readVerwijzingen(naam: string, waarde: string): Verwijzing[] | null {
  const found: Verwijzing[] = []
  for (const piece of waarde.split(/url\(/i).slice(1)) {
    const end = piece.indexOf(')')
    if (end < 0) return null
    const target = piece
      .slice(0, end)
      .trim()
      .replace(/^["']|["']$/g, '')
      .trim()
    if (!target.startsWith('#')) continue
    const id = target.slice(1)
    if (!PLAIN_ID.test(id)) return null
    found.push({ id, erft: !NIET_ERFELIJK.includes(naam) })
  }
  return found
}

/** Declarations as a style has them; null as `readVerwijzingen`. */
function readStijl(css: string): Stijl | null {
  const perDeclaratie = css.split(';').map((declaratie) => {
    const colon = declaratie.indexOf(':')
    return readVerwijzingen(declaratie.slice(0, Math.max(0, colon)).trim(), declaratie)
  })
  if (perDeclaratie.includes(null)) return null
  return {
    verwijzingen: perDeclaratie.flatMap((found) => found ?? []),
    isZwaar: ZWARE_KENMERKEN.test(css),
  }
}

/** Without what stands between comment signs. */
const withoutComments = (css: string) =>
  css
    .split('/*')
    .map((piece, index) => (index === 0 ? piece : piece.split('*/').slice(1).join('*/')))
    .join('')

/** One class, element or id: what drawing programs write. */
const PLAIN_SELECTOR = /^[.#@]?[\w-]*$/

/**
 * What the style elements add to each class. Null for a style that could not be weighed: where
 * more than a class refers to something or is a lot of work, or selects in more than one step.
 */
export function readKlassen(root: XmlElement): ReadonlyMap<string, readonly Stijl[]> | null {
  const styles = listElements(root).filter(({ naam }) => naam === 'style')
  const css = styles.map(({ tekst }) => tekst).join('\n')
  if (css.length > MAX_STIJL || css.includes('\\')) return null
  const rules = withoutComments(css).split('}')
  if (rules.length > MAX_REGELS) return null
  const klassen = new Map<string, Stijl[]>()
  for (const rule of rules) {
    const [before = '', body = '', ...more] = rule.split('{')
    const stijl = readStijl(body)
    if (!stijl || more.length > 0) return null
    const isLicht = !stijl.isZwaar && stijl.verwijzingen.length === 0
    // What stands before a semicolon is an instruction of its own, such as @import.
    const selectors = before.slice(before.lastIndexOf(';') + 1).split(',')
    if (selectors.length > MAX_REGELS) return null
    for (const selector of selectors.map((text) => text.trim())) {
      if (!PLAIN_SELECTOR.test(selector) || (!isLicht && !selector.startsWith('.'))) return null
      if (isLicht) continue
      const naam = selector.slice(1)
      klassen.set(naam, [...(klassen.get(naam) ?? []), stijl])
    }
  }
  return klassen
}

/** What an element draws with by itself: its attributes, and its classes. */
function readEigenStijl(
  element: XmlElement,
  klassen: ReadonlyMap<string, readonly Stijl[]>,
): Stijl | null {
  const verwijzingen: Verwijzing[] = []
  let isZwaar = false
  for (const { naam, waarde } of element.attributen) {
    if (naam === 'href') continue
    const stijl = naam === 'style' ? readStijl(waarde) : null
    const found = naam === 'style' ? stijl?.verwijzingen : readVerwijzingen(naam, waarde)
    if (!found) return null
    verwijzingen.push(...found)
    isZwaar ||= stijl?.isZwaar ?? ZWARE_KENMERKEN.test(naam)
  }
  const names = new Set((readAttribute(element, 'class') ?? '').split(/\s+/))
  for (const stijl of [...names].flatMap((naam) => klassen.get(naam) ?? [])) {
    verwijzingen.push(...stijl.verwijzingen)
    isZwaar ||= stijl.isZwaar
  }
  return { verwijzingen, isZwaar }
}

/** `vormen` counts what is drawn with what an element inherits. */
type Gewicht = Readonly<{ gewicht: number; vormen: number }>
const TE_ZWAAR: Gewicht = { gewicht: Infinity, vormen: Infinity }

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/**
 * How much there is to draw when every reference is followed, as a drawing program does: ten
 * references to ten references are a hundred. In shapes; the letters of a text and the numbers of
 * a path count too. Infinity where references go round, on and on, or cannot be read.
 */
export function weigh(root: XmlElement, klassen: ReadonlyMap<string, readonly Stijl[]>): number {
  const elementen = listElements(root)
  const byId = new Map(elementen.map((element) => [readAttribute(element, 'id'), element]))
  const texts = elementen.filter(({ naam }) => naam === 'text').flatMap(listElements)
  const inText = new Set(texts)
  const done = new Map<XmlElement, Gewicht>()
  const busy = new Set<XmlElement>()

  const weighOne = (element: XmlElement): Gewicht => {
    const known = done.get(element)
    if (known) return known
    const stijl = readEigenStijl(element, klassen)
    if (!stijl || busy.has(element) || busy.size > MAX_DIEPTE) return TE_ZWAAR
    busy.add(element)
    const weighId = (id: string) => {
      const target = byId.get(id)
      return target ? [weighOne(target)] : []
    }
    const hrefs = element.attributen.filter(({ naam }) => naam === 'href')
    const inner = [
      ...element.kinderen.map(weighOne),
      ...hrefs.flatMap(({ waarde }) => (waarde.startsWith('#') ? weighId(waarde.slice(1)) : [])),
    ]
    const vormen = Math.max(1, sum(inner.map((one) => one.vormen)))
    const drawnWith = stijl.verwijzingen.flatMap(({ id, erft }) =>
      weighId(id).map(({ gewicht }) => (erft ? gewicht * vormen : gewicht)),
    )
    const gewicht =
      weighEigen(element, inText.has(element)) +
      (stijl.isZwaar ? ZWAAR_KENMERK : 0) +
      sum(inner.map((one) => one.gewicht)) +
      sum(drawnWith)
    busy.delete(element)
    const found = { gewicht, vormen }
    done.set(element, found)
    return found
  }
  return weighOne(root).gewicht
}

/** An element without what is within it and what it refers to. */
function weighEigen({ naam, attributen, tekst }: XmlElement, isText: boolean): number {
  const written = attributen.filter((attribuut) => attribuut.naam !== 'href')
  const letters = isText ? tekst.length : 0
  return (
    (ZWAAR[naam] ?? 1) +
    Math.floor(sum(written.map(({ waarde }) => waarde.length)) / PER_VORM) +
    letters * PER_LETTER
  )
}
