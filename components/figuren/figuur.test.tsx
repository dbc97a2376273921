import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FiguurBeeld } from '@/components/figuren/figuur'
import { listResultaatFiguren } from '@/lib/figuren/resultaat'
import { toSvg } from '@/lib/figuren/svg'
import { buildVoorbeeld } from '@/tests/factories/rapport'

const figuren = listResultaatFiguren(buildVoorbeeld())
const find = (id: string) => {
  const figuur = figuren.find((one) => one.id === id)
  if (!figuur) throw new Error(`No figure ${id}`)
  return figuur
}
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0

describe('a figure on a page', () => {
  it('is a group of named links where kenmerken lead somewhere', () => {
    const html = renderToStaticMarkup(
      <FiguurBeeld figuur={find('kenmerken')} kenmerkHref={(id) => `/kenmerk/${id}`} />,
    )
    // Wide and narrow: the style sheet shows one of them.
    expect(count(html, /<a href="\/kenmerk\/K\d\d" aria-label="\d+\. [^"]*ambitie \d/g)).toBe(26)
    expect(count(html, /<svg[^>]* role="group" aria-label="[^"]*laagste score/g)).toBe(2)
  })

  it('is one image with its sentence where they do not', () => {
    const html = renderToStaticMarkup(<FiguurBeeld figuur={find('waarden')} />)
    expect(count(html, /<svg[^>]* role="img" aria-label="De drie waarden\. [^"]+"/g)).toBe(2)
    expect(html).not.toContain('<a ')
  })

  it.each(figuren)(
    'takes the colours of $id from the tokens and the rest from the file',
    (figuur) => {
      const html = renderToStaticMarkup(<FiguurBeeld figuur={figuur} />)
      expect(html).not.toMatch(/#[0-9a-f]{6}/)
      const texts = (svg: string) =>
        Array.from(svg.matchAll(/<text[^>]* x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]+)</g), (found) =>
          found.slice(1).join(' '),
        )
      const drawn = texts(html.replaceAll('aria-hidden="true" x', 'x'))
      const file = texts(toSvg({ ...figuur, legenda: [] }, { kaal: true }))
      expect(file.length).toBeGreaterThan(5)
      expect(drawn).toEqual(expect.arrayContaining(file))
    },
  )

  it('offers itself as a file', () => {
    const downloads = { svg: '/figuur.svg', png: '/figuur.png' }
    const html = renderToStaticMarkup(<FiguurBeeld figuur={find('kloven')} downloads={downloads} />)
    expect(html).toMatch(/<a href="\/figuur\.png"[^>]* aria-label="[^"]+: opslaan als PNG"/)
  })
})
