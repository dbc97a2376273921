import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { buildRapport } from '@/lib/report/build'
import { STANDAARD_KEUZE } from '@/lib/report/keuze'
import { buildRapportInput, buildVolledigRapport, buildVoorbeeld } from '@/tests/factories/rapport'
import { Rapport } from './rapport'

const render = (rapport: ReturnType<typeof buildRapport>) =>
  renderToStaticMarkup(<Rapport rapport={rapport} />)

const decode = (html: string) => html.replaceAll('&#x27;', "'").replaceAll('&amp;', '&')

it('shows the whole report under one h1, without a step left out in the outline', () => {
  const rapport = buildRapport(buildVoorbeeld())
  const html = render(rapport)
  const levels = [...html.matchAll(/<h([1-4])/g)].map(([, level]) => Number(level))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  levels.forEach((level, index) => {
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })
  for (const { titel, scoreregel } of rapport.waarden.flatMap(({ kenmerken }) => kenmerken)) {
    expect(decode(html)).toContain(titel)
    expect(html).toContain(scoreregel)
  }
})

it.each([
  ['ordinary', buildRapport(buildVoorbeeld())],
  ['whole', buildVolledigRapport()],
  [
    'short',
    buildRapport(buildVoorbeeld(), {
      ...STANDAARD_KEUZE,
      onderdelen: ['samenvatting', 'gevolgen'],
    }),
  ],
])('gives every id of an %s report once, and every link its place', (_, rapport) => {
  const html = render(rapport)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
})

it('shows the view that someone keeps beside the toelichting', () => {
  const oordeel = {
    soort: 'niveau',
    niveau: 3,
    toelichting: 'Volgens de evaluatie.',
    afwijkendStandpunt: '<b>De wijkteams</b> zien dit anders.',
  } as const
  const html = render(buildRapport(buildRapportInput({ oordelen: { 'K01.1': oordeel } })))
  expect(html).toContain('Volgens de evaluatie.')
  expect(html).toContain('<strong>Afwijkend standpunt</strong>')
  expect(html).toContain('&lt;b&gt;De wijkteams&lt;/b&gt; zien dit anders.')
})

it('shows typed markup as text', () => {
  const toelichting = '<script>alert(1)</script>'
  const html = render(
    buildRapport(buildRapportInput({ oordelen: { 'K01.1': { soort: 'nvt', toelichting } } })),
  )
  expect(html).not.toContain(toelichting)
})

it('shows every chapter with its tables, its figures and the words of the gemeente', () => {
  const rapport = buildVolledigRapport()
  const html = decode(render(rapport))
  for (const { id, titel, blokken } of [...rapport.vooraf, ...rapport.verdieping]) {
    expect(html).toContain(`id="${id}">${titel}</h2>`)
    for (const blok of blokken) {
      if (blok.soort === 'tabel') expect(html).toContain(blok.tabel.bijschrift)
      if (blok.soort === 'figuur') expect(html).toContain(blok.figuur.alt)
    }
  }
  expect(html).toContain('<li class="utrecht-unordered-list__item">inwoners</li>')
  expect(html).toMatch(/<img[^>]*alt="Logo van de gemeente"/)
})
