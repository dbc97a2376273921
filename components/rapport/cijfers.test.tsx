import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, it } from 'vitest'
import { Rapport } from '@/components/rapport/rapport'
import { renderRapportDocx } from '@/lib/documenten/word-rapport'
import { renderRapportPdf } from '@/lib/pdf/rapport'
import { readParts, readTexts } from '@/tests/factories/office'
import { buildVolledigRapport } from '@/tests/factories/rapport'
import { decimalsIn, listCijfers, readHtml, readPdf, squeeze } from '@/tests/factories/vormen'

const rapport = buildVolledigRapport()

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

const { voorblad, vooraf, samenvatting, waarden, verdieping, methode } = rapport
const delen = { voorblad, vooraf, samenvatting, waarden, verdieping, methode }
const cijfers = [...new Set(listCijfers(delen, NOT_TEXT))]
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
    expect(listCijfers(deel, NOT_TEXT)).not.toEqual([])
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
    const known = decimalsIn(JSON.stringify(rapport))
    const shown = [...decimalsIn(vormen.get(vorm) ?? '')]
    expect(shown.length).toBeGreaterThan(10)
    expect(shown.filter((decimal) => !known.has(decimal))).toEqual([])
  },
)
