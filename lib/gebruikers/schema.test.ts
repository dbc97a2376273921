import { describe, expect, it } from 'vitest'
import { gebruikersvraagSchema } from './schema'

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
