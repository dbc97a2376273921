import { describe, expect, it } from 'vitest'
import { isFromElsewhere } from './from-elsewhere'

describe('a form of another site', () => {
  const host = { host: 'vit.example' }
  it.each([
    [false, {}],
    [false, { 'sec-fetch-site': 'same-origin' }],
    [true, { 'sec-fetch-site': 'cross-site' }],
    [true, { 'sec-fetch-site': 'same-site' }],
    [false, { origin: 'https://vit.example' }],
    [true, { origin: 'https://elders.example' }],
    [true, { origin: 'null' }],
  ])('%s for %j', (fromElsewhere, headers) => {
    const request = { headers: new Headers({ ...host, ...headers }) } as Request
    expect(isFromElsewhere(request)).toBe(fromElsewhere)
  })
})
