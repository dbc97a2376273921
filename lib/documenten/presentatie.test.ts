import { describe, expect, it } from 'vitest'
import { buildRapport } from '@/lib/report/build'
import { buildPresentatie } from '@/lib/report/dias'
import { readParts, readTexts } from '@/tests/factories/office'
import { buildRapportInput, buildVolledigRapport } from '@/tests/factories/rapport'
import { renderRapportPptx } from './presentatie'

const rapport = buildVolledigRapport()
const { dias } = buildPresentatie(rapport)
const bytes = await renderRapportPptx(rapport)
const parts = readParts(bytes)
const slides = dias.map((_, index) => parts[`ppt/slides/slide${index + 1}.xml`] ?? '')
const shapes = (slide: string) => [...slide.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([xml]) => xml)

describe('the slides', () => {
  it('each have a real title, first in reading order', () => {
    const titles = slides.map((slide) => {
      const [first = ''] = shapes(slide)
      expect(first).toMatch(/<p:ph[^>]*type="title"/)
      return readTexts(first).join('')
    })
    expect(titles).toEqual(dias.map(({ titel }) => titel))
  })

  it('are all Dutch, and numbered but for the first', () => {
    expect(Object.values(parts).join('')).not.toMatch(/[lL]ang="en/)
    expect(slides.join('')).toContain('lang="nl-NL"')
    const numbered = slides.map((slide) => slide.includes('type="sldNum"'))
    expect(numbered).toEqual(dias.map((_, index) => index > 0))
  })

  it('give every picture an alternative text, and every thing a number of its own', () => {
    const pictures = slides.join('').match(/<p:pic>.*?<\/p:pic>/gs) ?? []
    expect(pictures).toHaveLength(2)
    for (const picture of pictures) expect(picture).toMatch(/ descr="[^"]{10,}"/)
    for (const slide of slides) {
      const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('have the figures as text: in a table with a header row, and in the notes', () => {
    const tables = slides.join('').match(/<a:tblPr[^>]*>/g) ?? []
    expect(tables.length).toBeGreaterThan(1)
    for (const table of tables) expect(table).toContain('firstRow="1"')
    dias.forEach(({ notities }, index) => {
      const notes = readTexts(parts[`ppt/notesSlides/notesSlide${index + 1}.xml`] ?? '')
      expect(notes).toEqual(expect.arrayContaining(notities))
    })
  })

  it('show above the open actions of the plan which ones they are', () => {
    const plan = slides[dias.findIndex(({ titel }) => titel === 'Verbeterplan')] ?? ''
    expect(shapes(plan).flatMap(readTexts)).toContain('De open acties')
  })

  it('say what they are', () => {
    const core = parts['docProps/core.xml'] ?? ''
    expect(core).toContain(`<dc:title>${rapport.document.titel}</dc:title>`)
    expect(core).toContain('<dc:language>nl-NL</dc:language>')
  })

  it('name every part that there is, and no other', () => {
    const named = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)]
    for (const [, path = ''] of named) expect(Object.keys(parts)).toContain(path)
  })

  it('have the same bytes twice', async () => {
    expect(Buffer.compare(bytes, await renderRapportPptx(rapport))).toBe(0)
  })
})

it('shows what was typed as it was typed, without what XML cannot hold', async () => {
  const typed = '<a:t>&amp; =SUM(1) "q" {{x}} 🎉'
  const odd = buildRapport(buildRapportInput())
  const xml = readParts(
    await renderRapportPptx({
      ...odd,
      vooraf: [
        {
          id: 'besluit',
          titel: `${typed}\u0007\uFFFF`,
          blokken: [{ soort: 'lijst', items: [typed] }],
        },
      ],
    }),
  )
  const texts = Object.values(xml).flatMap(readTexts)
  expect(texts.filter((text) => text === typed).length).toBeGreaterThanOrEqual(3)
  expect(Object.values(xml).join('')).not.toMatch(/[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]/u)
})
