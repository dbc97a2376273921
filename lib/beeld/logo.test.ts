import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildChunk, buildPng, RECT } from '@/tests/factories/beeld'
import { cleanLogo, MAX_LOGO } from './logo'
import { readPngSize } from './png-delen'

describe('a PNG as logo', () => {
  it('is made anew, without what else was in the file', async () => {
    const text = buildChunk('tEXt', Buffer.from('Comment\0<script>geheim</script>', 'latin1'))
    const found = await cleanLogo(buildPng(300, 120, { chunks: [text] }))
    if (!found.ok) throw new Error(found.bezwaar)
    const { mediatype, inhoud, breedte, hoogte } = found.logo
    expect({ mediatype, breedte, hoogte }).toEqual({
      mediatype: 'image/png',
      breedte: 300,
      hoogte: 120,
    })
    expect(readPngSize(inhoud)).toEqual({ breedte: 300, hoogte: 120 })
    expect(Buffer.from(inhoud).toString('latin1')).not.toContain('geheim')
  })

  it('becomes smaller where it is wider than 1000 pixels', async () => {
    const found = await cleanLogo(buildPng(2000, 500))
    expect(found.ok && readPngSize(found.logo.png)).toEqual({ breedte: 1000, hoogte: 250 })
  })

  it('is refused by its header when it is a bomb of 100 megapixels', async () => {
    const start = performance.now()
    const zeroes = deflateSync(Buffer.alloc(10_001 * 10_000))
    const bomb = buildPng(10_000, 10_000, { inhoud: zeroes })
    expect(bomb.length).toBeLessThan(MAX_LOGO)
    const made = performance.now()
    expect(await cleanLogo(bomb)).toEqual({ ok: false, bezwaar: 'te-veel-pixels' })
    // Decoding would take about as long as making it did.
    expect(performance.now() - made).toBeLessThan((made - start) / 2)
  })

  it.each([
    ['longer than 4000 a side', buildPng(4001, 2, { inhoud: Buffer.alloc(1) }), 'te-veel-pixels'],
    ['cut off', buildPng(50, 50).subarray(0, 60), 'geen-beeld'],
    ['without pixels', buildPng(0, 50), 'geen-beeld'],
    [
      'with other data than it says',
      buildPng(50, 50, { inhoud: Buffer.from('niets') }),
      'geen-beeld',
    ],
    ['empty', Buffer.alloc(0), 'leeg'],
    ['larger than a megabyte', Buffer.alloc(MAX_LOGO + 1), 'te-groot'],
    ['very thin', buildPng(2000, 3), 'vreemde-maten'],
    ['very tall', buildPng(3, 2000), 'vreemde-maten'],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]), 'geen-beeld'],
  ])('is refused when it is %s', async (_name, bytes, bezwaar) => {
    expect(await cleanLogo(bytes)).toEqual({ ok: false, bezwaar })
  })
})

describe('any file as logo', () => {
  it('never throws, whatever is sent', async () => {
    const pieces = fc.constantFrom(
      '<svg',
      ' xmlns="http://www.w3.org/2000/svg"',
      '>',
      '</svg>',
      '<g',
      '/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '"',
      '&',
      'a',
      '<?',
      RECT,
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(pieces, { maxLength: 20 }).map((parts) => Buffer.from(parts.join(''))),
          fc.uint8Array({ maxLength: 200 }),
          fc
            .uint8Array({ maxLength: 60 })
            .map((bytes) => Buffer.concat([buildPng(9, 9).subarray(0, 40), bytes])),
        ),
        async (bytes) => {
          const found = await cleanLogo(bytes)
          expect(typeof found.ok).toBe('boolean')
        },
      ),
      { numRuns: 200 },
    )
  })
})
