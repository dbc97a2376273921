import type { FiguurKenmerk } from './invoer'
import type { Vorm } from './model'
import { regels } from './tekens'
import { wrapText } from './tekst'
import { FIGUUR_TEKSTEN as TEKST } from './teksten'

export const SLEUTEL_REGEL = 22

type Sleutel = { vormen: Vorm[]; hoogte: number }

/** Which number is which kenmerk, in columns under a drawing that shows only numbers. */
export function drawSleutel(
  kenmerken: readonly Pick<FiguurKenmerk, 'nummer' | 'kort'>[],
  top: number,
  { breedte, kolommen }: { breedte: number; kolommen: number },
): Sleutel {
  const perKolom = Math.ceil(kenmerken.length / kolommen)
  const blokken = kenmerken.map(({ nummer, kort }) =>
    wrapText(TEKST.genummerd(nummer, kort), breedte / kolommen - 12, 16),
  )
  const kolomhoogtes: number[] = []
  const vormen = blokken.flatMap((lines, index) => {
    const kolom = Math.floor(index / perKolom)
    const y = kolomhoogtes[kolom] ?? 0
    kolomhoogtes[kolom] = y + lines.length * SLEUTEL_REGEL
    const punt = { x: 2 + kolom * (breedte / kolommen), y: top + y + SLEUTEL_REGEL / 2 }
    return regels(punt, lines, { regelhoogte: SLEUTEL_REGEL })
  })
  return { vormen, hoogte: Math.max(0, ...kolomhoogtes) }
}
