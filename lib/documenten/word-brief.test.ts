import { expect, it } from 'vitest'
import { buildRapport } from '@/lib/report/build'
import { buildBrief } from '@/lib/report/brief'
import { readParts, readTexts } from '@/tests/factories/office'
import { buildRapportInput, buildVolledigRapport } from '@/tests/factories/rapport'
import { renderRaadsinformatiebriefDocx } from './word-brief'

const rapport = buildVolledigRapport()

it('has the whole letter in its order, with headings and its properties', async () => {
  const brief = buildBrief(rapport)
  const parts = readParts(await renderRaadsinformatiebriefDocx(rapport))
  const body = parts['word/document.xml'] ?? ''
  const texts = readTexts(body)
  const order = [
    brief.titel,
    'Aan: De gemeenteraad',
    'Datum: 12 december 2026',
    ...brief.delen.map(({ titel }) => titel),
    ...brief.slot,
    brief.bijlage.titel,
  ].map((text) => texts.indexOf(text))
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(body.match(/"Heading1"/g)).toHaveLength(brief.delen.length + 1)
  // What announces a list stays on its page.
  expect(body).toMatch(/"Aanloop".*"ListBullet"/s)
  expect(body).toContain('descr="Logo van de gemeente"')
  expect(parts['docProps/core.xml']).toContain('<dc:title>Raadsinformatiebrief: ')
})

it('says that a letter on an open meting is a concept, and has the same bytes twice', async () => {
  const open = buildRapport(buildRapportInput({ meting: { status: 'open' } }))
  const bytes = await renderRaadsinformatiebriefDocx(open)
  expect(readTexts(readParts(bytes)['word/document.xml'] ?? '')).toContain(open.voorblad.concept)
  expect(Buffer.compare(bytes, await renderRaadsinformatiebriefDocx(open))).toBe(0)
})
