import { expect, it } from 'vitest'
import { buildSvg } from '@/tests/factories/beeld'
import { renderPng } from './png'
import { readPngSize } from './png-delen'

it('draws our own figures as wide as asked, with our own letters', () => {
  const text = (tekst: string) =>
    buildSvg(`<text y="50" font-family="Source Sans 3">${tekst}</text>`)
  const drawn = renderPng(text('Toegang'), { breedte: 1800 })
  expect(readPngSize(drawn)).toEqual({ breedte: 1800, hoogte: 900 })
  expect(Buffer.compare(drawn, renderPng(text(''), { breedte: 1800 }))).not.toBe(0)
})
