import { describe, expect, it } from 'vitest'
import { buildRapport } from '@/lib/report/build'
import type { Rapport } from '@/lib/report/model'
import { readParts, readTexts } from '@/tests/factories/office'
import { buildRapportInput, buildVolledigRapport } from '@/tests/factories/rapport'
import { renderRapportDocx } from './word-rapport'

const rapport = buildVolledigRapport()
const bytes = await renderRapportDocx(rapport)
const parts = readParts(bytes)
const body = parts['word/document.xml'] ?? ''
const styles = parts['word/styles.xml'] ?? ''

const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => xml)
const styleOf = (xml: string) => /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? 'Normal'
const textsIn = (style: string) =>
  paragraphs.filter((xml) => styleOf(xml) === style).flatMap(readTexts)

describe('the Word document of a full report', () => {
  it('has the chapters as headings, and no step left out between them', () => {
    const { vooraf, samenvatting, waarden, verdieping, methode } = rapport
    const chapters = [...vooraf, samenvatting, ...waarden, ...verdieping, methode]
    expect(textsIn('Heading1')).toEqual(chapters.map((chapter) => chapter?.titel))
    expect(textsIn('Heading2')).toEqual(
      expect.arrayContaining(waarden.flatMap(({ kenmerken }) => kenmerken.map((k) => k.titel))),
    )
    const levels = paragraphs.flatMap((xml) => /"Heading(\d)"/.exec(xml)?.[1] ?? []).map(Number)
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    })
  })

  it('only uses styles that it has, and formats nothing by hand', () => {
    const known = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id)
    const used = [...body.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map(([, id]) => id)
    expect(known).toEqual(expect.arrayContaining([...new Set(used)]))
    expect(new Set(known).size).toBe(known.length)
    expect(body).not.toMatch(/<w:(?:b|i|color|sz|rFonts|spacing|ind|jc|shd|tblBorders)[ /]/)
  })

  it('marks the header row of every table, and repeats it', () => {
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([xml]) => xml)
    expect(tables.length).toBeGreaterThan(20)
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
      expect(table).toMatch(/<w:tblStyle w:val="Rapporttabel"\/>/)
      expect(/<w:tr>.*?<\/w:tr>/s.exec(table)?.[0]).toContain('<w:tblHeader/>')
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
        Number(width),
      )
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9072)
    }
  })

  it('gives every picture an alternative text and a number of its own', () => {
    const pictures = [...body.matchAll(/<wp:docPr ([^>]*)>/g)].map(
      ([, attributes = '']) => attributes,
    )
    const stroken = rapport.waarden.flatMap(({ kenmerken }) => kenmerken.filter((k) => k.strook))
    expect(pictures.length).toBeGreaterThan(4 + stroken.length)
    for (const picture of pictures) expect(picture).toMatch(/descr="[^"]{10,}"/)
    expect(pictures[0]).toContain('descr="Logo van de gemeente"')
    const ids = pictures.map((picture) => / id="(\d+)"/.exec(` ${picture}`)?.[1])
    expect(new Set(ids).size).toBe(pictures.length)
  })

  it('leads from the contents and the gaps to places that are there', () => {
    const places = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, id]) => id)
    const links = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(20)
    expect(places).toEqual(expect.arrayContaining([...new Set(links)]))
    expect(new Set(places).size).toBe(places.length)
  })

  it('has its chapters and kenmerken in a table of contents that Word can update', () => {
    const { waarden, samenvatting, methode } = rapport
    const entries = paragraphs.filter((xml) => /^TOC\d$/.test(styleOf(xml))).flatMap(readTexts)
    expect(entries).toEqual(
      expect.arrayContaining([
        samenvatting?.titel,
        ...waarden.flatMap(({ titel, kenmerken }) => [titel, ...kenmerken.map((k) => k.titel)]),
        methode?.titel,
      ]),
    )
    expect(body).toMatch(/<w:instrText[^>]*>TOC \\h \\o &quot;1-2&quot;/)
  })

  it('says what it is, in Dutch', () => {
    const core = parts['docProps/core.xml'] ?? ''
    expect(core).toContain(`<dc:title>${rapport.document.titel}</dc:title>`)
    expect(core).toContain('<dc:creator>Gemeente Utrecht')
    expect(core).toContain('<dc:language>nl-NL</dc:language>')
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-21T00:00:00Z')
    expect(styles).toContain('<w:lang w:val="nl-NL"/>')
  })

  it('has the gemeente and the meting above each page, its number below, and none on the first', () => {
    const header = Object.keys(parts).filter((path) => /word\/header\d/.test(path))
    const texts = header.map((path) => readTexts(parts[path] ?? '').join(''))
    const { links, rechts } = rapport.loopregel
    expect(texts).toEqual(expect.arrayContaining(['', `${links}${rechts}`]))
    expect(body).toContain('<w:titlePg/>')
    expect(Object.values(parts).join('')).toMatch(/<w:instrText[^>]*>PAGE</)
  })

  it('has headings in the colour of the gemeente', () => {
    expect(styles).toMatch(/w:styleId="Heading1".*?<w:color w:val="7b1f3a"\/>/s)
  })

  it('has the same bytes twice', async () => {
    expect(Buffer.compare(bytes, await renderRapportDocx(rapport))).toBe(0)
  })
})

const TYPED = [
  '<w:p>]]><!-- &amp; "q" \'s {{x}} w:anchor="_Toc5" <wp:docPr id="1">',
  '=HYPERLINK("http://x") @SUM(1) +1 -1 \\f TOC PAGEREF _Toc9',
  'Gelukt 🎉 好 é ﷽',
  'Achter het buurthuis groeit zevenblad. '.repeat(260).trim(),
  'x'.repeat(10_000),
]

describe('the Word document of an unusual report', () => {
  const renderParts = async (model: Rapport) => readParts(await renderRapportDocx(model))

  it('shows what was typed as it was typed', async () => {
    const oordelen = Object.fromEntries(
      TYPED.map((toelichting, index) => [
        `K01.${index + 1}`,
        { soort: 'niveau', niveau: 3, toelichting } as const,
      ]),
    )
    const naam = 'Sûd & <B> "C"'
    const typed = await renderParts(
      buildRapport(buildRapportInput({ oordelen, gemeente: { naam } })),
    )
    const texts = readTexts(typed['word/document.xml'] ?? '')
    expect(texts).toEqual(expect.arrayContaining([...TYPED, `Gemeente ${naam}`]))
    expect(typed['docProps/core.xml']).toContain(
      'gemeente Sûd &amp; &lt;B&gt; &quot;C&quot;</dc:title>',
    )
  })

  it('leaves out what XML cannot hold, wherever it stands', async () => {
    const odd = buildRapport(buildRapportInput())
    const titel = 'a\u0000b\u0008c\uFFFEd\uD800e'
    const xml = Object.values(
      await renderParts({
        ...odd,
        document: { ...odd.document, titel },
        vooraf: [{ id: 'voorwoord', titel, blokken: [] }],
      }),
    ).join('')
    expect(xml).toContain('abcde')
    expect(xml).not.toMatch(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
  })

  it('sets a report without any answer, and one of the method only', async () => {
    const empty = buildRapport(buildRapportInput({ meting: { status: 'open' } }))
    const texts = readTexts((await renderParts(empty))['word/document.xml'] ?? '')
    expect(texts).toContain(empty.voorblad.concept)
    const method = { ...empty, samenvatting: null, waarden: [], verdieping: [] }
    const { 'word/document.xml': xml = '' } = await renderParts(method)
    expect(readTexts(xml)).toContain(empty.methode?.titel)
  })
})
