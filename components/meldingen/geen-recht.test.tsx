import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { GeenRecht } from './geen-recht'

it('says nothing that holds for one role only', () => {
  const html = renderToStaticMarkup(<GeenRecht />)
  expect(html).toContain('met uw rol kunt u deze pagina niet bekijken')
  expect(html).not.toMatch(/lezer/i)
})
