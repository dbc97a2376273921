import { describe, expect, it } from 'vitest'
import { beschrijfFout, beschrijfStatus } from './teksten'
import { PUBLIEK_TEKSTEN } from './teksten-publiek'

describe('what is said about an answer', () => {
  it('names how long a remark may be', () => {
    const status = { soort: 'onvolledig', reden: 'te-lang' } as const
    expect(beschrijfStatus(status)).toContain('Gebruik hoogstens 10.000 tekens.')
    expect(beschrijfFout(status)).toContain('Gebruik hoogstens 10.000 tekens.')
  })

  it('blames nobody else for what may be from a second window', () => {
    expect(PUBLIEK_TEKSTEN['gedeelde-lijst'].conflict).toContain(
      'door een ander of door u in een ander venster',
    )
  })
})
