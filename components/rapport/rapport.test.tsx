import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { buildRapport } from '@/lib/report/build'
import { buildRapportInput, buildVoorbeeld } from '@/tests/factories/rapport'
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

it('gives every id once, and every link within the page its place', () => {
  const html = render(buildRapport(buildVoorbeeld()))
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
