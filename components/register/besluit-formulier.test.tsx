import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { BesluitFormulier } from './besluit-formulier'

const OPVOLGERS = [
  { code: 'GM2', naam: 'Hier' },
  { code: 'GM3', naam: 'Daar' },
]

function render(was: string | null, magBlijven = true) {
  const html = renderToStaticMarkup(
    <BesluitFormulier
      action={(stand) => Promise.resolve(stand)}
      weg={[{ code: 'GM1', naam: 'Oud', regioCode: 'JZ01', was }]}
      opvolgers={OPVOLGERS}
      magBlijven={magBlijven}
      magBevestigen
    />,
  )
  return {
    html,
    gekozen: /<option value="([^"]*)" selected/.exec(html)?.[1],
    waarden: [...html.matchAll(/<option value="([^"]*)"/g)].map(([, waarde]) => waarde),
  }
}

it.each(['GM3', 'blijft'])('selects what was chosen before: %s', (was) => {
  const { html, gekozen, waarden } = render(was)
  expect(gekozen).toBe(was)
  expect(waarden).toEqual(['blijft', 'GM2', 'GM3'])
  expect(html).toContain('Dit is eerder gekozen.')
  expect(html).toContain(`name="gezien-GM1" value="${was}"`)
})

it.each([null, 'GM9'])('asks for a choice where there is none that can be: %s', (was) => {
  const { html, gekozen, waarden } = render(was)
  expect(gekozen).toBe('')
  expect(waarden[0]).toBe('')
  expect(html).not.toContain('Dit is eerder gekozen.')
})

it('lets no gemeente stay by an older year', () => {
  expect(render('GM2', false).waarden).toEqual(['GM2', 'GM3'])
})
