import { KLEUR_HEX } from '@/lib/figuren/kleuren'
import type { Figuur, Kleur, Punt, Vorm } from '@/lib/figuren/model'
import { placeLegend } from '@/lib/figuren/svg'

const toHex = (kleur: Kleur | undefined) => (kleur ? KLEUR_HEX[kleur] : null)

/** A shape as the template draws it: at its own place, in colours, with nothing left out. */
function toShape(vorm: Vorm, { x: dx, y: dy }: Punt): object[] {
  if (vorm.soort === 'groep') return vorm.vormen.flatMap((one) => toShape(one, { x: dx, y: dy }))
  if (vorm.soort === 'tekst') {
    const { soort, tekst, x, y, grootte = 16, anker = 'start', vet = false, kleur } = vorm
    const plek = { x: x + dx, y: y + dy }
    return [{ soort, tekst, ...plek, grootte, anker, vet, kleur: toHex(kleur ?? 'tekst') }]
  }
  const { vulling, patroon = null, lijn, dikte = 1, streep = false } = vorm
  const verf = { vulling: toHex(vulling), patroon, lijn: toHex(lijn), dikte, streep }
  if (vorm.soort === 'lijn') {
    const { soort, punten, gesloten = false } = vorm
    return [{ soort, punten: punten.map(({ x, y }) => [x + dx, y + dy]), gesloten, ...verf }]
  }
  const plek = { x: vorm.x + dx, y: vorm.y + dy }
  if (vorm.soort === 'cirkel') return [{ soort: vorm.soort, ...plek, straal: vorm.straal, ...verf }]
  const { soort, breedte, hoogte, straal = 0 } = vorm
  return [{ soort, ...plek, breedte, hoogte, straal, ...verf }]
}

/** A figure as the template draws it, its legend below it; its title and source are set as text. */
export function toTekening(figuur: Figuur) {
  const { titel, alt, bron, breedte, hoogte } = figuur
  const legenda = placeLegend(figuur)
  const onder = legenda.tekens.flatMap(({ x, y, vormen }) =>
    vormen.flatMap((vorm) => toShape(vorm, { x, y: y + hoogte })),
  )
  return {
    ...{ titel, alt, bron, breedte, hoogte: hoogte + legenda.hoogte },
    vormen: [...figuur.vormen.flatMap((vorm) => toShape(vorm, { x: 0, y: 0 })), ...onder],
  }
}
