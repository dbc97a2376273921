import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { standaardInstrument } from '@/lib/instrument/content'
import { buildRapport } from '@/lib/report/build'
import type { Rapport, Strook, WaardeHoofdstuk } from '@/lib/report/model'
import {
  buildGewoonRapport,
  buildRapportInput,
  buildVolledigRapport,
  buildVoorbeeld,
  oordelenOp,
} from '@/tests/factories/rapport'
import { renderRapportPdf } from './rapport'

const folder = mkdtempSync(path.join(tmpdir(), 'vit-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a poppler or qpdf tool on a PDF, its output as text. */
function inspect(pdf: Uint8Array, tool: string, ...options: string[]): string {
  const file = path.join(folder, 'rapport.pdf')
  writeFileSync(file, pdf)
  const tail = tool === 'pdftotext' ? ['-'] : []
  const stdio = ['ignore', 'pipe', 'ignore'] as const
  return execFileSync(tool, [...options, file, ...tail], {
    encoding: 'utf8',
    stdio: [...stdio],
    maxBuffer: 2 ** 26,
  })
}

const qpdfSchema = z.object({ qpdf: z.tuple([z.unknown(), z.record(z.string(), z.unknown())]) })
const figureSchema = z.object({
  value: z.object({ '/S': z.literal('/Figure'), '/Alt': z.string() }),
})

/** The alternative texts of all figures, sorted. */
function listAlternatives(pdf: Uint8Array): string[] {
  const { qpdf } = qpdfSchema.parse(JSON.parse(inspect(pdf, 'qpdf', '--json')))
  const texts = Object.values(qpdf[1]).flatMap((object) => {
    const figure = figureSchema.safeParse(object)
    return figure.success ? [figure.data.value['/Alt'].replace(/^u:/, '')] : []
  })
  return texts.toSorted()
}

function listStroken({ strook, kenmerken }: WaardeHoofdstuk): Strook[] {
  return [strook, ...kenmerken.flatMap((kenmerk) => kenmerk.strook ?? [])]
}

const words = (pdf: Uint8Array) => inspect(pdf, 'pdftotext').replace(/\s+/g, ' ')
const rapport = buildGewoonRapport(buildVoorbeeld())
const pdf = renderRapportPdf(rapport)

describe('the PDF of an ordinary report', () => {
  it('is tagged PDF/UA-1 with its title, author and date', () => {
    const info = inspect(pdf, 'pdfinfo')
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toMatch(/Title: +Verkenning van de toegang in gemeente Utrecht/)
    expect(info).toMatch(/Author: +Gemeente Utrecht/)
    const metadata = inspect(pdf, 'pdfinfo', '-meta')
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(metadata).toContain('<rdf:li>nl</rdf:li>')
    expect(metadata).toContain('<xmp:CreateDate>2026-11-21T00:00:00Z')
  })

  it('has no fault in its structure', () => {
    expect(inspect(pdf, 'qpdf', '--check')).toContain('No syntax or stream encoding errors found')
  })

  it('has one H1 per chapter, headers in tables and figures with alternative text', () => {
    const structure = inspect(pdf, 'pdfinfo', '-struct')
    const chapters = [...structure.matchAll(/^ *H1 "(.+)" \(block\)/gm)].map(([, title]) => title)
    expect(chapters).toEqual([
      rapport.samenvatting.titel,
      rapport.inhoudsopgave,
      ...rapport.waarden.map(({ titel }) => titel),
      rapport.methode.titel,
    ])
    const count = (pattern: RegExp) => structure.match(pattern)?.length ?? 0
    const tables = 1 + 3 + 13 + 1
    expect(count(/^ *Table\b/gm)).toBe(tables)
    expect(count(/^ *TH\b/gm)).toBe(4 * 6 + 13 * 3 + 3)
    const stroken = [rapport.samenvatting.beeld.strook, ...rapport.waarden.flatMap(listStroken)]
    expect(listAlternatives(pdf)).toEqual(stroken.map(({ alt }) => alt).toSorted())
  })

  it('has bookmarks for chapters and kenmerken', () => {
    const outline = inspect(pdf, 'qpdf', '--json', '--json-key=outlines')
    const titles = [...outline.matchAll(/"title": "(.*)"/g)].map(([, title]) => title)
    expect(titles).toContain(rapport.methode.titel)
    for (const { titel } of rapport.waarden.flatMap(({ kenmerken }) => kenmerken)) {
      expect(titles).toContain(titel)
    }
  })

  it('holds every text of the report', () => {
    const text = words(pdf)
    expect(text).toContain(rapport.samenvatting.stand.kernzin)
    for (const zin of rapport.methode.secties.flatMap(({ alineas }) => alineas)) {
      expect(text.replaceAll('- ', '')).toContain(zin.replaceAll('- ', ''))
    }
  })

  it('has the same bytes twice', () => {
    expect(Buffer.compare(pdf, renderRapportPdf(rapport))).toBe(0)
  })

  it('is PDF/A-2a for the archive', () => {
    const metadata = inspect(renderRapportPdf(rapport, { norm: 'a-2a' }), 'pdfinfo', '-meta')
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  })
})

describe('the PDF of an unusual report', () => {
  const instrument = standaardInstrument()
  const withToelichting = (toelichting: string) => ({
    ...oordelenOp(instrument, 2),
    'K01.1': { soort: 'niveau', niveau: 3, toelichting } as const,
  })
  const render = (toelichting: string, naam = 'Utrecht') =>
    renderRapportPdf(
      buildRapport(
        buildRapportInput({ oordelen: withToelichting(toelichting), gemeente: { naam } }),
      ),
    )

  it('sets a remark of 10,000 characters', () => {
    const text = words(render(`${'Achter het buurthuis groeit zevenblad. '.repeat(260)}Einde.`))
    expect(text.match(/zevenblad/g)).toHaveLength(260)
    expect(text).toContain('Einde.')
  })

  it('breaks a remark that is one word of 10,000 characters', () => {
    const text = words(render('x'.repeat(10_000)))
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(10_000)
    expect(text).not.toMatch(/x{100}/)
  })

  it.each(["'s-Gravenhage", 'Súdwest-Fryslân', 'Bergen (NH.)'])('names %s', (naam) => {
    const document = render('', naam)
    expect(words(document)).toContain(`Gemeente ${naam}`)
    expect(inspect(document, 'pdfinfo')).toContain(`Gemeente ${naam}`)
  })

  it('shows what is markup elsewhere as it was typed', () => {
    const typed = '#panic() $x$ *vet* _schuin_ @K01 <K01> \\ `code` // niets [a] ~ "q" = - +'
    expect(words(render(typed))).toContain(typed)
  })

  it('shows a box for a character that the typeface lacks', () => {
    expect(words(render('Gelukt 🎉 好'))).toContain('Gelukt □ □')
  })

  it('sets the view that someone keeps below the toelichting, as it was typed', () => {
    const oordeel = {
      soort: 'niveau',
      niveau: 3,
      toelichting: 'Volgens de evaluatie.',
      afwijkendStandpunt: '#panic() De wijkteams zien dit anders.',
    } as const
    const text = words(
      renderRapportPdf(buildRapport(buildRapportInput({ oordelen: { 'K01.1': oordeel } }))),
    )
    expect(text).toMatch(/Volgens de evaluatie\..*Afwijkend standpunt: *#panic\(\) De wijkteams/)
  })

  it('sets a report without any answer', () => {
    const empty = renderRapportPdf(buildRapport(buildRapportInput({ meting: { status: 'open' } })))
    expect(inspect(empty, 'qpdf', '--check')).toContain('No syntax')
    expect(words(empty)).toContain('Concept')
  })
})

describe('the PDF of a report with all parts', () => {
  const volledig = buildVolledigRapport()
  const document = renderRapportPdf(volledig)
  const hoofdstukken = [...volledig.vooraf, ...volledig.verdieping]
  const blokken = hoofdstukken.flatMap((hoofdstuk) => hoofdstuk.blokken)

  it('has every chapter in the order of the report', () => {
    const chapters = [
      ...volledig.vooraf.map(({ titel }) => titel),
      volledig.samenvatting?.titel,
      ...volledig.waarden.map(({ titel }) => titel),
      ...volledig.verdieping.map(({ titel }) => titel),
      volledig.methode?.titel,
    ]
    const outline = inspect(document, 'qpdf', '--json', '--json-key=outlines')
    const titles = [...outline.matchAll(/"title": "(.*)"/g)].map(([, title]) => title)
    expect(titles.filter((title) => chapters.includes(title))).toEqual(chapters)
  })

  it('sets every kind of block', () => {
    const figuren = blokken.flatMap((blok) => (blok.soort === 'figuur' ? [blok.figuur] : []))
    expect(figuren.length).toBeGreaterThan(0)
    const alternatives = listAlternatives(document)
    for (const { alt } of figuren) expect(alternatives).toContain(alt)
    const text = words(document)
    for (const { titel } of figuren) expect(text).toContain(titel)
    for (const blok of blokken) {
      if (blok.soort === 'kop') expect(text).toContain(blok.tekst)
      if (blok.soort === 'lijst') expect(text).toContain(blok.items[0])
      if (blok.soort === 'gegevens') expect(text).toContain(`${blok.items[0]?.label ?? ''}:`)
    }
    const tables = blokken.filter(({ soort }) => soort === 'tabel').length
    const structure = inspect(document, 'pdfinfo', '-struct')
    expect(structure.match(/^ *Table\b/gm)?.length).toBe(1 + 3 + 13 + 1 + tables)
  })

  it('names the logo and draws figures as lines and letters, not as pictures', () => {
    expect(listAlternatives(document)).toContain('Logo van de gemeente')
    expect(inspect(document, 'pdfimages', '-list').trim().split('\n')).toHaveLength(2)
  })

  it('is the same for the archive, and has the same bytes twice', () => {
    const archive = renderRapportPdf(volledig, { norm: 'a-2a' })
    expect(inspect(archive, 'qpdf', '--check')).toContain('No syntax')
    expect(words(archive)).toBe(words(document))
    expect(Buffer.compare(document, renderRapportPdf(volledig))).toBe(0)
  })

  it('repeats the headings of a table on each of its pages', () => {
    const rijen = Array.from({ length: 120 }, (_, index) => [`Actie ${index}`, 'Beleid', 'Bezig'])
    const tabel = { bijschrift: 'Acties', koppen: ['Wat er gebeurt', 'Wie', 'Stand'], rijen }
    const plan = { id: 'plan', titel: 'Plan', blokken: [{ soort: 'tabel' as const, tabel }] }
    const text = words(renderRapportPdf({ ...volledig, vooraf: [], verdieping: [plan] }))
    expect(text.match(/Wat er gebeurt/g)?.length).toBeGreaterThan(2)
    expect(text).toContain('Actie 119')
  })

  it('sets a report with no more than one part', () => {
    const bare = { ...volledig, vooraf: [], waarden: [], verdieping: [], methode: null }
    expect(words(renderRapportPdf(bare))).toContain(volledig.samenvatting?.stand.kernzin)
    const method = { ...volledig, vooraf: [], waarden: [], verdieping: [], samenvatting: null }
    expect(words(renderRapportPdf(method))).toContain(volledig.methode?.titel)
  })
})

describe('the summary', () => {
  const countPages = (subject: Rapport) =>
    Number(/Pages: +(\d+)/.exec(inspect(renderRapportPdf(subject), 'pdfinfo'))?.[1])
  const alone = (samenvatting: Rapport['samenvatting'], naam: string): Rapport => {
    const { voorblad, ...rest } = rapport
    return {
      ...rest,
      samenvatting,
      voorblad: { ...voorblad, naam: `Gemeente ${naam}` },
      waarden: [],
    }
  }
  const naam = 'Samenwerkende gemeenten van het Groene Hart en de Bollenstreek'
    .repeat(2)
    .slice(0, 120)

  it.each([1, 2, 3, 4, 5] as const)('has two pages with everything on niveau %d', (niveau) => {
    const instrument = standaardInstrument()
    const { samenvatting } = buildRapport(
      buildRapportInput({ gemeente: { naam }, oordelen: oordelenOp(instrument, niveau) }),
    )
    expect(countPages(alone(samenvatting, naam)) - countPages(alone(null, naam))).toBe(2)
  })

  it('has two pages with the longest texts of the instrument in it', () => {
    const instrument = standaardInstrument()
    const texts = instrument.kenmerken
      .flatMap(({ indicatoren }) => indicatoren)
      .flatMap(({ stelling, niveaus }) => [stelling, ...Object.values(niveaus)])
      .toSorted((a, b) => b.length - a.length)
      .slice(0, 3)
    const { samenvatting } = rapport
    const { kloven, raad, beeld } = samenvatting
    const long: Rapport['samenvatting'] = {
      ...samenvatting,
      kloven: { ...kloven, items: kloven.items.map((item) => ({ ...item, waarom: texts })) },
      raad: { ...raad, punten: raad.punten.map((punt) => `${punt} ${naam}`) },
      beeld: {
        ...beeld,
        strook: {
          ...beeld.strook,
          rijen: beeld.strook.rijen.map((rij) => ({
            ...rij,
            naam: `${rij.naam} en nog meer namen`,
          })),
        },
      },
    }
    expect(countPages(alone(long, naam)) - countPages(alone(null, naam))).toBe(2)
  })
})

it('uses the colours of the levels on screen', () => {
  const read = (file: string) => readFileSync(path.join(process.cwd(), file), 'utf8')
  const [light = ''] = read('components/ui/tokens.css').split('@media')
  const signs = read('lib/pdf/tekens.typ')
  for (const [, colour] of light.matchAll(/--vit-niveau-\d: (#[0-9a-f]{6})/g)) {
    expect(signs).toContain(`rgb("${colour}")`)
  }
})
