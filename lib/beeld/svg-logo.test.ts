import { describe, expect, it } from 'vitest'
import { buildChunk, buildPng, buildSvg, RECT } from '@/tests/factories/beeld'
import { cleanLogo } from './logo'
import { readPngSize } from './png-delen'
import { MAX_SVG } from './svg-logo'
import { listElements, readXml } from './xml'

const clean = (text: string) => cleanLogo(new TextEncoder().encode(text))

async function cleanText(text: string): Promise<string> {
  const found = await clean(text)
  if (!found.ok) throw new Error(found.bezwaar)
  return new TextDecoder().decode(found.logo.inhoud)
}

describe('an SVG as logo', () => {
  it('keeps what it draws, letters as shapes, and comes with a raster image', async () => {
    const found = await clean(
      buildSvg(`${RECT}<text x="9" y="50" font-size="40" fill="#fff">Vis</text>`),
    )
    if (!found.ok) throw new Error(found.bezwaar)
    const { mediatype, inhoud, png: raster, breedte, hoogte } = found.logo
    expect({ mediatype, breedte, hoogte }).toEqual({
      mediatype: 'image/svg+xml',
      breedte: 1000,
      hoogte: 500,
    })
    const text = new TextDecoder().decode(inhoud)
    expect(text.match(/<path/g)).toHaveLength(2)
    expect(text).toContain('#154273')
    expect(readPngSize(raster)).toEqual({ breedte: 1000, hoogte: 500 })
  })

  it.each([
    '<script>alert(1)</script>',
    '<script href="https://elders.example/x.js"/>',
    '<g onclick="alert(1)"><rect width="9" height="9" onload="alert(1)"/></g>',
    '<a href="javascript:alert(1)" xlink:href="https://elders.example"><rect width="9" height="9"/></a>',
    '<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="https://elders.example"/></body></foreignObject>',
    '<animate attributeName="href" values="javascript:alert(1)"/><set attributeName="onclick" to="x"/>',
    '<style>@import url(https://elders.example/x.css); rect { background: url(https://elders.example) }</style>',
    '<use href="https://elders.example/x.svg#a"/>',
    '<rect width="9" height="9" fill="url(https://elders.example/x.svg#a) red"/>',
    '<!-- https://elders.example --><desc>https://elders.example</desc><metadata>elders</metadata>',
  ])('loses what can do more than be drawn: %s', async (hostile) => {
    const text = await cleanText(buildSvg(RECT + hostile))
    const root = readXml(text, { elementen: 100, diepte: 10 })
    const elements = root ? listElements(root) : []
    expect(elements.map(({ naam }) => naam)).toContain('path')
    const kept = ['svg', 'defs', 'g', 'path', 'clipPath']
    expect(elements.filter(({ naam }) => !kept.includes(naam))).toEqual([])
    expect(text).not.toMatch(/elders|script|alert|\son|href|<style|animate/i)
  })

  const bomb = (levels: number, make: (level: number) => string) =>
    buildSvg(
      `<defs>${Array.from({ length: levels }, (_, level) => make(level)).join('')}</defs>${RECT}<use href="#a${levels - 1}"/>`,
    )
  const ten = (text: string) => text.repeat(10)

  it.each([
    [
      'a picture elsewhere',
      buildSvg('<image href="https://elders.example/x.png" width="9" height="9"/>'),
      'verwijst-naar-buiten',
    ],
    [
      'a file of the server',
      buildSvg('<image xlink:href="/etc/passwd" width="9" height="9"/>'),
      'verwijst-naar-buiten',
    ],
    [
      'a picture elsewhere in disguise',
      buildSvg('<image href="&#x68;ttps://elders.example/x.png" width="9" height="9"/>'),
      'verwijst-naar-buiten',
    ],
    [
      'an SVG within',
      buildSvg(
        `<image href="data:image/svg+xml;base64,${btoa(buildSvg(RECT))}" width="9" height="9"/>`,
      ),
      'te-ingewikkeld',
    ],
    [
      'a bomb within',
      buildSvg(
        `<image href="data:image/png;base64,${buildPng(9000, 9000, { inhoud: Buffer.alloc(9) }).toString('base64')}" width="9" height="9"/>`,
      ),
      'te-ingewikkeld',
    ],
    [
      'entities',
      `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${buildSvg('<text>&b;</text>')}`,
      'te-ingewikkeld',
    ],
    ['an unknown entity', buildSvg('<text>&xxe;</text>'), 'te-ingewikkeld'],
    [
      'references to references',
      bomb(
        9,
        (level) =>
          `<g id="a${level}">${level === 0 ? RECT : ten(`<use href="#a${level - 1}"/>`)}</g>`,
      ),
      'te-ingewikkeld',
    ],
    [
      'patterns in patterns',
      bomb(
        9,
        (level) =>
          `<pattern id="a${level}" width="9" height="9">${ten(`<rect width="9" height="9" fill="url(#a${level - 1})"/>`)}</pattern>`,
      ),
      'te-ingewikkeld',
    ],
    ['a reference to itself', buildSvg(`${RECT}<g id="a"><use href="#a"/></g>`), 'te-ingewikkeld'],
    [
      'a filter',
      buildSvg(`<filter id="f"><feGaussianBlur stdDeviation="999"/></filter>${RECT}`),
      'te-ingewikkeld',
    ],
    ['a pattern', buildSvg(`<pattern id="p" width="9" height="9"/>${RECT}`), 'te-ingewikkeld'],
    ['a marker', buildSvg(`<marker id="m"/>${RECT}`), 'te-ingewikkeld'],
    [
      'a chain of 2000 references',
      buildSvg(
        `<g id="a0"/>${Array.from({ length: 2000 }, (_, level) => `<g id="a${level + 1}"><use href="#a${level}"/></g>`).join('')}${RECT}`,
      ),
      'te-ingewikkeld',
    ],
    [
      'thousands of shapes with thousands of colours',
      buildSvg(
        `<linearGradient id="a">${'<stop/>'.repeat(2000)}</linearGradient><g fill="url(#a)">${'<path d="M0 0h9v9"/>'.repeat(2000)}</g>`,
      ),
      'te-ingewikkeld',
    ],
    ['100,000 shapes', buildSvg('<path d="M0 0h9"/>'.repeat(40_000)), 'te-ingewikkeld'],
    [
      '10,000 levels',
      buildSvg(`${'<g>'.repeat(10_000)}${RECT}${'</g>'.repeat(10_000)}`),
      'te-ingewikkeld',
    ],
    ['nothing to see', buildSvg('<rect width="9" height="9" fill="none"/>'), 'geen-beeld'],
    ['a page', '<html><body><svg/></body></html>', 'geen-beeld'],
    ['something cut off', buildSvg(RECT).slice(0, -8), 'te-ingewikkeld'],
  ])('is refused with %s', async (_name, text, bezwaar) => {
    const start = performance.now()
    expect(await clean(text)).toEqual({ ok: false, bezwaar })
    expect(performance.now() - start).toBeLessThan(5000)
  })

  /** `text` with as much of `repeated` within as a file may have. */
  const fill = (before: string, repeated: string, after = '') => {
    const room = MAX_SVG - buildSvg(before + after).length
    return buildSvg(before + repeated.repeat(Math.floor(room / repeated.length)) + after)
  }

  it.each([
    ['a style without braces', fill(`${RECT}<style>`, 'a', '</style>')],
    ['rules on rules', fill(`${RECT}<style>`, '.a{fill:red}', '</style>')],
    ['rules in rules', buildSvg(`<style>@media all{.a{mask:url(#a)}}</style>${RECT}`)],
    ['more than a class that refers', buildSvg(`<style>path{mask:url(#a)}</style>${RECT}`)],
    ['steps in a style', buildSvg(`<style>.a .a .a{fill:red}</style>${RECT}`)],
    ['references that never end', fill(`<path fill="`, 'url(#', `"/>`)],
    ['references within references', fill(`<path fill="`, 'url(#', `)"/>`)],
    ['a reference with a long name', buildSvg(`<path fill="url(#${'a'.repeat(201)})"/>${RECT}`)],
    ['a name that never ends', fill('<g', 'a')],
    ['quotes that never end', fill('<g', '"')],
    ['one long text', fill(`${RECT}<text>`, 'a', '</text>')],
    ['many short texts', fill(RECT, `<text>${'a'.repeat(800)}</text>`)],
    ['2001 letters', buildSvg(`${RECT}<text>${'a'.repeat(2001)}</text>`)],
    [
      'letters again and again',
      buildSvg(`<text id="a">${'a'.repeat(99)}</text>${'<use href="#a"/>'.repeat(20)}`),
    ],
    [
      'one path of the whole file, twice',
      fill('<path id="a" d="M0 0', 'l9 9', '"/><use href="#a"/>'),
    ],
    ['more than 300 kB', buildSvg(`${RECT}<desc>${'a'.repeat(MAX_SVG)}</desc>`)],
  ])('is refused before it is work, with %s', { timeout: 5000 }, async (_name, text) => {
    expect(await clean(text)).toEqual({ ok: false, bezwaar: 'te-ingewikkeld' })
  })

  it.each([
    ['width="1" height="1e9"', '<rect width="1" height="1e9"/>'],
    ['width="1" height="1e8"', '<rect width="1" height="1e8"/>'],
    ['viewBox="0 0 1 1e9"', RECT],
    ['viewBox="0 0 1e30 1e30"', RECT],
    ['viewBox="0 0 100 2001"', RECT],
    ['width="1em" height="1e9em"', RECT],
    ['width="1%" height="1e9%" viewBox="0 0 200 100"', RECT],
    ['width="50%" height="50%"', '<rect width="1" height="1e9"/>'],
    ['width="1e-9" height="1e-9"', RECT],
    ['', '<rect width="1" height="1e9"/>'],
  ])('is refused before it is drawn with the sizes %s', async (attributes, inhoud) => {
    const found = await clean(buildSvg(inhoud, attributes))
    expect(found).toEqual({ ok: false, bezwaar: 'vreemde-maten' })
  })

  it.each([
    ['viewBox="0 0 20 1"', 1000, 50],
    ['viewBox="0 0 1 20"', 50, 1000],
    ['width="100%" height="100%" viewBox="0 0 300 400"', 750, 1000],
    ['width="NaN" height="1e999" viewBox="0 0 200 100"', 1000, 500],
  ])('is drawn within its square with the sizes %s', async (attributes, breedte, hoogte) => {
    expect(await clean(buildSvg(RECT, attributes))).toMatchObject({
      ok: true,
      logo: { breedte, hoogte },
    })
  })

  it('may be what ends the program that draws, and only that', async () => {
    const far = buildSvg('<g opacity=".5"><rect x="-1e6" y="-1e6" width="1e9" height="1e9"/></g>')
    expect(await clean(far)).toEqual({ ok: false, bezwaar: 'te-ingewikkeld' })
  })

  it('takes styles and references as drawing programs write them', async () => {
    const style =
      "<style>/* by {hand} */ .cls-1,.cls-2 { fill: url(#g); } .cls-3{clip-path:url('#c');opacity:.5}</style>"
    const defs =
      '<linearGradient id="g"><stop stop-color="red"/><stop offset="1"/></linearGradient><clipPath id="c"><rect width="200" height="99"/></clipPath>'
    const shapes = '<path class="cls-1" d="M0 0h9v9h-9z"/>'.repeat(200)
    const text = await cleanText(buildSvg(`${style}${defs}<g class="cls-3">${shapes}</g>`))
    expect(text.match(/<path/g)?.length).toBeGreaterThanOrEqual(200)
    expect(text).toContain('linearGradient')
  })

  it('keeps a small PNG within, without its metadata', async () => {
    const secret = buildChunk('tEXt', Buffer.from('Comment\0geheim', 'latin1'))
    const data = buildPng(20, 20, { chunks: [secret] }).toString('base64')
    const text = await cleanText(
      buildSvg(`<image href="data:image/png;base64,${data}" width="90" height="90"/>`),
    )
    const [, base64 = ''] = /href="data:image\/png;base64,([^"]+)"/.exec(text) ?? []
    expect(readPngSize(Buffer.from(base64, 'base64'))).toEqual({ breedte: 20, hoogte: 20 })
    expect(Buffer.from(base64, 'base64').toString('latin1')).not.toContain('geheim')
  })

  it('takes the document type that drawing programs write', async () => {
    const head =
      '\uFEFF<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    const text = await cleanText(`${head}\n${buildSvg(RECT)}`)
    expect(text).not.toContain('DTD')
  })
})
