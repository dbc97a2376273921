import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeXlsx } from '@/lib/bestanden/xlsx'
import { buildWerkbladen } from '@/lib/export/rules'
import { listIndicatoren } from '@/lib/instrument/find'
import { toRegiorapportInput } from '@/lib/regiorapport/rules'
import { buildRekenblad } from '@/lib/rekenblad/rules'
import { buildBrief } from '@/lib/report/brief'
import { buildPresentatie } from '@/lib/report/dias'
import { REGIO_ONDERDELEN } from '@/lib/report/regio/keuze'
import { buildRegioWerkbladen } from '@/lib/report/regio/werkbladen'
import { buildRegioOverzicht, REGIO_VOORBEELD } from '@/tests/factories/regio'
import { buildRapportExtra, buildVolledigRapport, buildVoorbeeld } from '@/tests/factories/rapport'
import { renderRapportPptx } from './presentatie'
import { renderRaadsinformatiebriefDocx } from './word-brief'
import { renderRapportDocx } from './word-rapport'

const PROGRAM = 'soffice'
/** Where everything is checked its absence is a fault, as the first test then says. */
const isTried = spawnSync('which', [PROGRAM]).status === 0 || process.env.CI !== undefined
const LIMIET = 180_000

const folder = mkdtempSync(path.join(tmpdir(), 'vit-office-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rapport = buildVolledigRapport()
const input = buildVoorbeeld({ meting: { werkwijze: 'ieder-apart' } })
const indicatoren = listIndicatoren(input.instrument)

/** Words that a spreadsheet could take for a calculation. */
const FORMULE = '=1+1'

function buildExport() {
  const { gemeente, meting, instrument, oordelen, ambities, resultaat } = input
  const { spreiding } = buildRapportExtra(input)
  return buildWerkbladen({
    ...{ gemeente, instrument, ambities, resultaat, spreiding, gemaaktOp: '2026-11-22' },
    oordelen: { ...oordelen, 'K01.1': { soort: 'niveau', niveau: 3, toelichting: FORMULE } },
    meting: { ...meting, id: 'meting', vastgesteldOp: meting.datum },
    ...{ behoeften: [], signalen: [], acties: [] },
  })
}

const buildVragenlijst = () =>
  buildRekenblad({
    ...{ gemeenteCode: input.gemeente.code, metingId: 'meting', oordelen: {} },
    instrument: input.instrument,
  })

const buildRegio = () =>
  buildRegioWerkbladen(
    toRegiorapportInput(buildRegioOverzicht(REGIO_VOORBEELD.delend, REGIO_VOORBEELD), null),
    REGIO_ONDERDELEN,
  )

const inspect = (tool: string, ...options: string[]) =>
  execFileSync(tool, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

const file = (name: string) => path.join(folder, name)
const countPages = (name: string) =>
  Number(/Pages: +(\d+)/.exec(inspect('pdfinfo', file(name)))?.[1] ?? 0)
const words = (name: string) => inspect('pdftotext', file(name), '-').replace(/\s+/g, ' ')

const titel = isTried
  ? 'LibreOffice opens'
  : 'LibreOffice is not installed here (soffice), so not tried'

describe.skipIf(!isTried)(titel, () => {
  beforeAll(async () => {
    writeFileSync(file('rapport.docx'), await renderRapportDocx(rapport))
    writeFileSync(file('brief.docx'), await renderRaadsinformatiebriefDocx(rapport))
    writeFileSync(file('dias.pptx'), await renderRapportPptx(rapport))
    writeFileSync(file('export.xlsx'), await writeXlsx(buildExport()))
    writeFileSync(file('vragenlijst.xlsx'), await writeXlsx(buildVragenlijst()))
    writeFileSync(file('resultaten.xlsx'), await writeXlsx(buildRegio()))
    const profile = `-env:UserInstallation=${pathToFileURL(file('profile')).href}`
    const sources = readdirSync(folder).map(file)
    execFileSync(
      PROGRAM,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...sources],
      { timeout: LIMIET, stdio: 'ignore' },
    )
  }, LIMIET)

  it('the report in Word', () => {
    expect(countPages('rapport.pdf')).toBeGreaterThan(20)
    const text = words('rapport.pdf')
    expect(text).toContain(rapport.samenvatting?.stand.kernzin)
    expect(text).toContain(rapport.voorblad.zelfbeeld)
    for (const { titel: hoofdstuk } of rapport.verdieping) expect(text).toContain(hoofdstuk)
  })

  it('the letter, on two pages at most', () => {
    expect([1, 2]).toContain(countPages('brief.pdf'))
    for (const deel of buildBrief(rapport).delen) expect(words('brief.pdf')).toContain(deel.titel)
  })

  it('the slides, each on a page', () => {
    const { dias } = buildPresentatie(rapport)
    expect(countPages('dias.pdf')).toBe(dias.length)
    for (const dia of dias) expect(words('dias.pdf')).toContain(dia.titel)
  })

  it('the workbook of a meting, its texts still texts', () => {
    const text = words('export.pdf')
    for (const { id } of indicatoren) expect(text).toContain(id)
    expect(text).toContain(FORMULE)
    expect(text).toContain(`${input.gemeente.naam} (${input.gemeente.code})`)
    for (const { naam } of buildExport()) expect(text).toContain(naam)
  })

  it('the workbook to fill in, with every question', () => {
    const text = words('vragenlijst.pdf')
    for (const { id } of indicatoren) expect(text).toContain(id)
  })

  it('the figures of a regio, by name', () => {
    const text = words('resultaten.pdf')
    for (const { naam } of REGIO_VOORBEELD.delend.filter(({ vorm }) => vorm === 'herkenbaar')) {
      expect(text).toContain(naam)
    }
    expect(text).not.toContain('#NAME?')
  })
})
