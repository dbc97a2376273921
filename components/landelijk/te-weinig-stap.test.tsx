import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { TeWeinigStap } from './te-weinig-stap'

const render = (codes: readonly string[]) =>
  renderToStaticMarkup(
    <TeWeinigStap regios={codes.map((code) => ({ code, naam: `Regio ${code}` }))} />,
  )

it('sends an adviser to each regio of their own', () => {
  const html = render(['JZ01', 'JZ02'])
  expect(html).toContain('Welke gemeenten in uw regio’s delen')
  expect(html).toContain('href="/regios/JZ01"')
  expect(html).toContain('href="/regios/JZ02"')
  expect(render(['JZ01'])).toContain('Welke gemeenten in uw regio delen')
})

it('speaks of no regio to a beheerder who has none', () => {
  expect(render([])).not.toMatch(/regio/i)
})
