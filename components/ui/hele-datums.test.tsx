import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { HeleDatums } from './hele-datums'

const heel = (datum: string) => `<span class="whitespace-nowrap">${datum}</span>`

it.each([
  ['22-5-2025', heel('22-5-2025')],
  ['1-1-2026 t/m 31-12-2026', `${heel('1-1-2026')} t/m ${heel('31-12-2026')}`],
  ['niveau 1-5', 'niveau 1-5'],
])('keeps the dates of %j on one line', (tekst, html) => {
  expect(renderToStaticMarkup(<HeleDatums tekst={tekst} />)).toBe(html)
})
