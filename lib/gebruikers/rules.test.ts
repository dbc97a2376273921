import { describe, expect, it } from 'vitest'
import { matches } from './rules'
import { gebruikersvraagSchema } from './schema'

describe('looking for someone', () => {
  it.each([
    ['Anouk Çelik', 'celik'],
    ['Ömer Yıldız', 'YILDIZ'],
    ['Súdwest-Fryslân', 'sudwest-frys'],
    ['Willemijn O’Briain', "o'briain"],
    ['Renée Faassen', 'RENÉE'],
  ])('%j fits %j', (naam, zoek) => {
    expect(matches(naam, zoek)).toBe(true)
  })

  it('does not fit all', () => {
    expect(matches('Anouk Çelik', 'kelik')).toBe(false)
  })
})

describe('the question in an address', () => {
  it('is what is known of it', () => {
    expect(
      gebruikersvraagSchema.parse({ zoek: ' a\0b ', rol: 'baas', pagina: '-3', x: 1 }),
    ).toEqual({
      zoek: 'ab',
      rol: null,
      stand: null,
      sorteer: 'naam',
      pagina: 1,
    })
    const vraag = { zoek: '', rol: 'adviseur', stand: 'actief', sorteer: 'email', pagina: '2' }
    expect(gebruikersvraagSchema.parse(vraag)).toEqual({ ...vraag, pagina: 2 })
  })
})
