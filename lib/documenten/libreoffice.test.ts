import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBrief } from '@/lib/report/brief'
import { buildPresentatie } from '@/lib/report/dias'
import { buildVolledigRapport } from '@/tests/factories/rapport'
import { renderRapportPptx } from './presentatie'
import { renderRaadsinformatiebriefDocx } from './word-brief'
import { renderRapportDocx } from './word-rapport'

const PROGRAM = 'soffice'
const isInstalled = spawnSync('which', [PROGRAM]).status === 0
const LIMIET = 180_000

const folder = mkdtempSync(path.join(tmpdir(), 'vit-office-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rapport = buildVolledigRapport()
const inspect = (tool: string, ...options: string[]) =>
  execFileSync(tool, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

const file = (name: string) => path.join(folder, name)
const countPages = (name: string) =>
  Number(/Pages: +(\d+)/.exec(inspect('pdfinfo', file(name)))?.[1] ?? 0)
const words = (name: string) => inspect('pdftotext', file(name), '-').replace(/\s+/g, ' ')

const titel = isInstalled
  ? 'LibreOffice opens'
  : 'LibreOffice is not installed here (soffice), so not tried'

describe.skipIf(!isInstalled)(titel, () => {
  beforeAll(async () => {
    writeFileSync(file('rapport.docx'), await renderRapportDocx(rapport))
    writeFileSync(file('brief.docx'), await renderRaadsinformatiebriefDocx(rapport))
    writeFileSync(file('dias.pptx'), await renderRapportPptx(rapport))
    const profile = `-env:UserInstallation=${pathToFileURL(file('profile')).href}`
    const sources = ['rapport.docx', 'brief.docx', 'dias.pptx'].map(file)
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
})
