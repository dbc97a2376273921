import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Rapport } from '@/components/rapport/rapport'
import { renderRapportPdf } from '@/lib/pdf/rapport'
import { decodeEntities, readParts, readTexts } from '@/tests/factories/office'
import { buildVolledigRapport } from '@/tests/factories/rapport'
import { renderRapportDocx } from '@/lib/documenten/word-rapport'

const rapport = buildVolledigRapport()
const folder = mkdtempSync(path.join(tmpdir(), 'vit-vormen-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The part of a page between what runs above it and its number, in points. */
const ZETSPIEGEL = ['-x', '0', '-y', '66', '-W', '595', '-H', '722']

/** The texts of a PDF in the order in which they were set. */
function readPdf(bytes: Uint8Array): string {
  const file = path.join(folder, 'rapport.pdf')
  writeFileSync(file, bytes)
  return execFileSync('pdftotext', ['-raw', ...ZETSPIEGEL, file, '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26,
  })
}

const readHtml = (html: string) => decodeEntities(html.replace(/<[^>]+>/g, ' '))

/** Without what setting adds or takes away: spaces, line ends, and hyphens at the end of a line. */
const squeeze = (text: string) => text.replace(/[\s\u00ad\u200b-]/g, '')

/**
 * What is not read as text: anchors, addresses, colours, pictures and what they are drawn from. Nor
 * what others say of their own support (`inhoud`), for which the PDF only names where it is.
 */
const NOT_TEXT = [
  'inhoud',
  'id',
  'kenmerkId',
  'indicatorId',
  'kleur',
  'logo',
  'link',
  'mail',
  'figuur',
  'strook',
]

/** Every text of the model that has a figure in it. */
function listCijfers(value: unknown): string[] {
  if (typeof value === 'string') return /\d/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, entry]) =>
    NOT_TEXT.includes(name) ? [] : listCijfers(entry),
  )
}

const { voorblad, vooraf, samenvatting, waarden, verdieping, methode } = rapport
const delen = { voorblad, vooraf, samenvatting, waarden, verdieping, methode }
const cijfers = [...new Set(listCijfers(delen))]
const vormen = new Map<string, string>()

beforeAll(async () => {
  const docx = readParts(await renderRapportDocx(rapport))
  vormen.set('PDF', readPdf(renderRapportPdf(rapport)))
  vormen.set('Word', readTexts(docx['word/document.xml'] ?? '').join('\n'))
  vormen.set('HTML', readHtml(renderToStaticMarkup(<Rapport rapport={rapport} />)))
}, 60_000)

it('compares the figures of every part', () => {
  expect(cijfers.length).toBeGreaterThan(150)
  for (const deel of [voorblad, samenvatting, waarden, verdieping, methode]) {
    expect(listCijfers(deel)).not.toEqual([])
  }
})

it.each(['PDF', 'Word', 'HTML'])(
  'carries every figure of the report to the decimal: %s',
  (vorm) => {
    const text = squeeze(vormen.get(vorm) ?? '')
    expect(cijfers.filter((cijfer) => !text.includes(squeeze(cijfer)))).toEqual([])
  },
)

it.each(['PDF', 'Word', 'HTML'])(
  'has no score or gap that the report does not have: %s',
  (vorm) => {
    const decimalsIn = (text: string) => new Set(text.match(/(?<![\d.,])\d,\d(?!\d)/g))
    const known = decimalsIn(JSON.stringify(rapport))
    const shown = [...decimalsIn(vormen.get(vorm) ?? '')]
    expect(shown.length).toBeGreaterThan(10)
    expect(shown.filter((decimal) => !known.has(decimal))).toEqual([])
  },
)
