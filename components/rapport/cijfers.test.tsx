import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, it } from 'vitest'
import { Rapport } from '@/components/rapport/rapport'
import { renderRapportDocx } from '@/lib/documenten/word-rapport'
import { renderRapportPdf } from '@/lib/pdf/rapport'
import { readParts, readTexts } from '@/tests/factories/office'
import { buildVolledigRapport } from '@/tests/factories/rapport'
import {
  decimalsIn,
  listCijfers,
  listRijen,
  readHtml,
  readHtmlRijen,
  readPdf,
  readPdfRijen,
  readWordRijen,
  squeeze,
  untilVasteSpatie,
} from '@/tests/factories/vormen'

const rapport = buildVolledigRapport()

/** What is not read as text: anchors, addresses, colours, pictures and what they are drawn from. */
const NOT_TEXT = [
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

const { voorblad, vooraf, samenvatting, waarden, verdieping, methode } = rapport
const delen = { voorblad, vooraf, samenvatting, waarden, verdieping, methode }
const cijfers = [...new Set(listCijfers(delen, NOT_TEXT))]
const rijen = listRijen(rapport)
const verwacht = new Map([
  ['PDF', listRijen(rapport, untilVasteSpatie)],
  ['Word', rijen],
  ['HTML', rijen],
])
const vormen = new Map<string, { text: string; rijen: string[][] }>()

beforeAll(async () => {
  const { 'word/document.xml': word = '' } = readParts(await renderRapportDocx(rapport))
  const pdf = renderRapportPdf(rapport)
  const html = renderToStaticMarkup(<Rapport rapport={rapport} />)
  vormen.set('PDF', { text: readPdf(pdf), rijen: readPdfRijen(pdf) })
  vormen.set('Word', { text: readTexts(word).join('\n'), rijen: readWordRijen(word) })
  vormen.set('HTML', { text: readHtml(html), rijen: readHtmlRijen(html) })
}, 60_000)

it('compares the figures of every part', () => {
  expect(cijfers.length).toBeGreaterThan(150)
  for (const deel of [voorblad, samenvatting, waarden, verdieping, methode]) {
    expect(listCijfers(deel, NOT_TEXT)).not.toEqual([])
  }
})

it('has rows of every chapter to compare', () => {
  const tabellen = verdieping.flatMap(({ blokken }) =>
    blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok.tabel.koppen] : [])),
  )
  expect(tabellen.length).toBeGreaterThan(10)
  for (const koppen of tabellen) expect(rijen).toContainEqual(koppen.map(squeeze))
  expect(rijen.length).toBeGreaterThan(150)
})

it.each(['PDF', 'Word', 'HTML'])(
  'has every row of the report, cell by cell in order: %s',
  (vorm) => {
    expect(vormen.get(vorm)?.rijen).toEqual(verwacht.get(vorm))
  },
)

it.each(['PDF', 'Word', 'HTML'])(
  'carries every figure of the report to the decimal: %s',
  (vorm) => {
    const text = squeeze(vormen.get(vorm)?.text ?? '')
    expect(cijfers.filter((cijfer) => !text.includes(squeeze(cijfer)))).toEqual([])
  },
)

it.each(['PDF', 'Word', 'HTML'])(
  'has no score or gap that the report does not have: %s',
  (vorm) => {
    const known = decimalsIn(JSON.stringify(rapport))
    const shown = [...decimalsIn(vormen.get(vorm)?.text ?? '')]
    expect(shown.length).toBeGreaterThan(10)
    expect(shown.filter((decimal) => !known.has(decimal))).toEqual([])
  },
)
