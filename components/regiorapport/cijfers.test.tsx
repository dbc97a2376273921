import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, it } from 'vitest'
import { Rapport } from '@/components/rapport/rapport'
import { renderPresentatie } from '@/lib/documenten/presentatie'
import { renderRapportDocx } from '@/lib/documenten/word-rapport'
import { renderRapportPdf } from '@/lib/pdf/rapport'
import { toRegiorapportInput } from '@/lib/regiorapport/rules'
import { buildRegiorapport } from '@/lib/report/regio/build'
import { buildRegiopresentatie } from '@/lib/report/regio/dias'
import { buildRegioWerkbladen } from '@/lib/report/regio/werkbladen'
import { REGIO_ONDERDELEN } from '@/lib/report/regio/keuze'
import { readParts, readTexts } from '@/tests/factories/office'
import { buildRegioOverzicht, REGIO_VOORBEELD } from '@/tests/factories/regio'
import { decimalsIn, listCijfers, readHtml, readPdf, squeeze } from '@/tests/factories/vormen'

const { delend, anderen } = REGIO_VOORBEELD
const input = toRegiorapportInput(
  buildRegioOverzicht(delend, { anderen }),
  buildRegioOverzicht(delend, { anderen, lens: 'vijf-basisfuncties' }),
)
const rapport = buildRegiorapport(input)

/** What is not read as text: anchors, colours, what a picture is drawn from and a cell's level. */
const NOT_TEXT = ['id', 'kleur', 'figuur', 'niveaus']
const { voorblad, vooraf, verdieping, methode } = rapport
const cijfers = [...new Set(listCijfers({ voorblad, vooraf, verdieping, methode }, NOT_TEXT))]
const vormen = new Map<string, string>()

beforeAll(async () => {
  const docx = readParts(await renderRapportDocx(rapport))
  const pptx = readParts(await renderPresentatie(buildRegiopresentatie(rapport)))
  const dias = Object.entries(pptx).filter(([path]) =>
    /\/(?:slides|notesSlides)\/[^/]+xml$/.test(path),
  )
  vormen.set('PDF', readPdf(renderRapportPdf(rapport)))
  vormen.set('Word', readTexts(docx['word/document.xml'] ?? '').join('\n'))
  vormen.set('HTML', readHtml(renderToStaticMarkup(<Rapport rapport={rapport} />)))
  vormen.set('PowerPoint', dias.map(([, xml]) => readTexts(xml).join('\n')).join('\n'))
}, 60_000)

it.each(['PDF', 'Word', 'HTML'])(
  'carries every figure of the report to the decimal: %s',
  (vorm) => {
    const text = squeeze(vormen.get(vorm) ?? '')
    expect(cijfers.length).toBeGreaterThan(100)
    expect(cijfers.filter((cijfer) => !text.includes(squeeze(cijfer)))).toEqual([])
  },
)

it.each(['PDF', 'Word', 'HTML', 'PowerPoint'])(
  'has no score that the report does not have: %s',
  (vorm) => {
    const known = decimalsIn(JSON.stringify(rapport))
    const shown = [...decimalsIn(vormen.get(vorm) ?? '')]
    expect(shown.length).toBeGreaterThan(10)
    expect(shown.filter((decimal) => !known.has(decimal))).toEqual([])
  },
)

it('has the same figures in the workbook', () => {
  const bladen = buildRegioWerkbladen(input, REGIO_ONDERDELEN)
  const toText = (cel: unknown) =>
    typeof cel === 'number' ? cel.toFixed(1).replace('.', ',') : null
  const scores = bladen.find(({ naam }) => naam === 'Scores per gemeente')?.rijen ?? []
  const kaart = JSON.stringify(verdieping.find(({ id }) => id === 'gemeenten'))
  expect(scores).toHaveLength(8)
  for (const score of scores.flatMap((rij) => rij.flatMap((cel) => toText(cel) ?? []))) {
    expect(kaart).toContain(`(${score})`)
  }
})

it('has its headings in steps, and every link its place', () => {
  const html = renderToStaticMarkup(<Rapport rapport={rapport} />)
  const levels = [...html.matchAll(/<h([1-4])/g)].map(([, level]) => Number(level))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  levels.forEach((level, index) => {
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
})
